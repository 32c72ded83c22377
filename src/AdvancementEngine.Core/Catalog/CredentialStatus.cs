using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Where a credential stands with its issuer.</summary>
public enum CredentialStatus
{
    /// <summary>Offered today.</summary>
    Active = 0,

    /// <summary>Goes on under another name: see <see cref="Credential.Successor"/>.</summary>
    Renamed = 1,

    /// <summary>No longer offered.</summary>
    Retired = 2,
}
