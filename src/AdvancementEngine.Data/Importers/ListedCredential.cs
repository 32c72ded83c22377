namespace AdvancementEngine.Data.Importers;

/// <summary>A credential as the list writes it, and what it is today.</summary>
/// <param name="Program">Program id.</param>
/// <param name="Line">Physical line of the list.</param>
/// <param name="Written">As the list writes it.</param>
/// <param name="Credential">Code taken; null where the name is in doubt or unknown.</param>
/// <param name="Nearest">Nearest code and its score where none was taken; else null.</param>
/// <param name="Finding">One of <see cref="CredentialFindings"/>.</param>
public sealed record ListedCredential(string Program, long Line, string Written, string? Credential, string? Nearest, string Finding);
