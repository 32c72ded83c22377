namespace AdvancementEngine.Participants;

/// <summary>A credential that a person prepares for, or whose exam was not passed: begun, not held.</summary>
/// <param name="Credential">Code of the credential.</param>
/// <param name="IsFailed">True if its exam was taken and not passed.</param>
/// <param name="Text">As written, so that intake can read it again.</param>
/// <param name="Source">Who recorded it, when, and what it is based on.</param>
public sealed record StartedExam(string Credential, bool IsFailed, string Text, Source Source);
