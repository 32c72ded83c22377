using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A passed exam toward a credential that requires several: the credential is started but not held.</summary>
/// <param name="Credential">Code of the credential.</param>
/// <param name="Source">Who recorded it, when, and what it is based on.</param>
public sealed record PassedExam(string Credential, Source Source)
{
    /// <summary>As text that intake can parse again.</summary>
    public string Named => Credential + " core 1";
}
