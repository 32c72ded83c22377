namespace AdvancementEngine.Data.Importers;

/// <summary>What is found of a credential in a state's list.</summary>
public static class CredentialFindings
{
    /// <summary>Offered by its issuer under this name.</summary>
    public const string Active = "active";

    /// <summary>Goes on under another name.</summary>
    public const string Renamed = "renamed";

    /// <summary>No longer offered.</summary>
    public const string Retired = "retired";

    /// <summary>The name is of no credential of the catalog for sure.</summary>
    public const string Unknown = "unknown";

    /// <summary>The list names a credential, and says that the program leads to none.</summary>
    public const string Contradiction = "contradiction";
}
