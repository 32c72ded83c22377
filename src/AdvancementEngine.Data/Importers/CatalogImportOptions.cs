using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Where the releases are and how they are read.</summary>
public sealed record CatalogImportOptions
{
    /// <summary>Folder of an O*NET text release.</summary>
    public required string Onet { get; init; }

    /// <summary>OEWS wage file (CSV).</summary>
    public required string Oews { get; init; }

    /// <summary>BLS Employment Projections (CSV).</summary>
    public required string Projections { get; init; }

    /// <summary>Folder of the DoD 8140 matrix.</summary>
    public required string Dod8140 { get; init; }

    /// <summary>Folder of our own files.</summary>
    public required string Ours { get; init; }

    /// <summary>BLS skills by SOC (CSV), or null: the fills that refer to it then use their next source.</summary>
    public string? Skills { get; init; }

    /// <summary>Folder of the SOC crosswalks, or null: older codes are then unknown.</summary>
    public string? Soc { get; init; }

    /// <summary>Folder of moves observed in public payrolls, or null: ladder steps then have no observations.</summary>
    public string? Payroll { get; init; }

    /// <summary>OEWS area code; 99 is the United States.</summary>
    public string Area { get; init; } = NationalArea;

    /// <summary>How relatedness is converted to directed steps.</summary>
    public DirectedStepOptions Steps { get; init; } = DirectedStepOptions.Default;

    /// <summary>OEWS code of the United States.</summary>
    public const string NationalArea = "99";
}
