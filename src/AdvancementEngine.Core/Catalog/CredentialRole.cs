using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A credential accepted for a work role (DoD 8140), the lowest level if several are listed.</summary>
/// <param name="Credential">Credential code.</param>
/// <param name="Role">DCWF code.</param>
/// <param name="Level">Lowest level the sources list.</param>
/// <param name="Note">Code of what was reconciled (<c>several-levels</c>, <c>files-disagree</c>) or null.</param>
public sealed record CredentialRole(string Credential, string Role, Proficiency Level, string? Note);
