using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>An exam passed of a credential that takes several: the credential is begun, and not held.</summary>
/// <param name="Credential">Code of the credential.</param>
/// <param name="Source">Who recorded it, when, and what it rests on.</param>
public sealed record PassedExam(string Credential, Source Source)
{
    /// <summary>As an intake reads it again.</summary>
    public string Named => Credential + " core 1";
}
