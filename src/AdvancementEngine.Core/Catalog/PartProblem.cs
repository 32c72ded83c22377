namespace AdvancementEngine.Catalog;

/// <summary>What is wrong with one row of a catalog part, in terms its owner can act on.</summary>
/// <param name="Row">Index of the row in the list; -1 for the list as a whole.</param>
/// <param name="Column">Column of the row.</param>
/// <param name="Found">What was found.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Remedy">What to do.</param>
public sealed record PartProblem(int Row, string Column, string Found, string Needed, string Remedy);
