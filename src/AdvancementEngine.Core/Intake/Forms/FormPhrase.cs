namespace AdvancementEngine.Intake.Forms;

/// <summary>A part of a form's cell that names something.</summary>
/// <param name="Text">As written.</param>
/// <param name="Claim">What is said of it.</param>
internal readonly record struct FormPhrase(string Text, Claim Claim);
