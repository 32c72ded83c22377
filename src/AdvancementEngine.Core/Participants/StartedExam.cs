namespace AdvancementEngine.Participants;

/// <summary>A credential that a person prepares for, or whose exam was not passed: begun, not held.</summary>
/// <param name="Credential">Code of the credential.</param>
/// <param name="Text">As written, so that intake can read it again.</param>
/// <param name="Source">Who recorded it, when, and what it is based on.</param>
public sealed record StartedExam(string Credential, string Text, Source Source);
