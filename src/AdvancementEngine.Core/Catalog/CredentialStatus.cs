using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A credential's status at its issuer.</summary>
public enum CredentialStatus
{
    /// <summary>Currently offered.</summary>
    Active = 0,

    /// <summary>Continues under another name; see <see cref="Credential.Successor"/>.</summary>
    Renamed = 1,

    /// <summary>No longer offered.</summary>
    Retired = 2,
}
