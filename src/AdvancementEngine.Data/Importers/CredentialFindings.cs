namespace AdvancementEngine.Data.Importers;

/// <summary>Findings about a credential in a state's list.</summary>
public static class CredentialFindings
{
    /// <summary>Offered by its issuer under this name.</summary>
    public const string Active = "active";

    /// <summary>Continues under another name.</summary>
    public const string Renamed = "renamed";

    /// <summary>No longer offered.</summary>
    public const string Retired = "retired";

    /// <summary>The name does not clearly match a credential in the catalog.</summary>
    public const string Unknown = "unknown";

    /// <summary>The list names a credential but says that the program leads to none.</summary>
    public const string Contradiction = "contradiction";
}
