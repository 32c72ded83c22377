namespace AdvancementEngine.Data.Importers;

/// <summary>A credential as written in the list, and what it is today.</summary>
/// <param name="Program">Program id.</param>
/// <param name="Line">Physical line of the list.</param>
/// <param name="Written">As written in the list.</param>
/// <param name="Credential">Matched code; null if the name is doubtful or unknown.</param>
/// <param name="Nearest">Nearest code and its score if none was matched; otherwise null.</param>
/// <param name="Finding">One of <see cref="CredentialFindings"/>.</param>
public sealed record ListedCredential(string Program, long Line, string Written, string? Credential, string? Nearest, string Finding);
