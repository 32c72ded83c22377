using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>How New Jersey's list of eligible training providers is read.</summary>
public sealed record NewJerseyOptions
{
    /// <summary>The defaults.</summary>
    public static NewJerseyOptions Default { get; } = new();

    /// <summary>First two digits of the CIP codes taken; 11 is computer and information sciences.</summary>
    public string Field { get; init; } = "11";

    /// <summary>CIP–SOC crosswalk (CSV) that targets are inferred by; null infers none.</summary>
    public string? CipSoc { get; init; }

    /// <summary>Descriptions in the list run over up to 49 line breaks, more than the readers of participants allow.</summary>
    public CsvOptions Framing { get; init; } = CsvOptions.Comma with { MaxQuotedLines = 256 };
}

/// <summary>A credential as the list writes it, and what it is today.</summary>
/// <param name="Program">Program id.</param>
/// <param name="Line">Physical line of the list.</param>
/// <param name="Written">As the list writes it.</param>
/// <param name="Credential">Code taken; null where the name is in doubt or unknown.</param>
/// <param name="Nearest">Nearest code and its score where none was taken; else null.</param>
/// <param name="Finding">One of <see cref="NewJerseyFindings"/>.</param>
public sealed record ListedCredential(string Program, long Line, string Written, string? Credential, string? Nearest, string Finding);

/// <summary>What is found of a credential in the list.</summary>
public static class NewJerseyFindings
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

/// <summary>What an import of the list gave.</summary>
/// <param name="Rows">Rows of the list, good and bad, of every field.</param>
/// <param name="Programs">Programs taken.</param>
/// <param name="Facts">Facts written.</param>
/// <param name="Credentials">Credentials named, in order of program.</param>
/// <param name="Problems">Rows that could not be used.</param>
public sealed record NewJerseyResult(int Rows, int Programs, int Facts, IReadOnlyList<ListedCredential> Credentials, IReadOnlyList<DataProblem> Problems);
