namespace AdvancementEngine.Intake.Reading;

/// <summary>What is wrong with a field; file and row, or the message, are the reader's to add.</summary>
/// <param name="Field">The column of a cell, or the path of a field in a message.</param>
/// <param name="Found">What was found.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Remedy">What to do.</param>
public sealed record FieldProblem(string Field, string Found, string Needed, string Remedy);
