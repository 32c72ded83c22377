using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Where the releases stand and how they are read.</summary>
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

    /// <summary>Folder of what is our own.</summary>
    public required string Ours { get; init; }

    /// <summary>BLS skills by SOC (CSV), or null: the fills that name it then use their next source.</summary>
    public string? Skills { get; init; }

    /// <summary>Folder of the SOC crosswalks, or null: older codes are then unknown.</summary>
    public string? Soc { get; init; }

    /// <summary>Folder of moves seen in public payrolls, or null: ladder steps then carry no observations.</summary>
    public string? Payroll { get; init; }

    /// <summary>OEWS area code; 99 is the nation.</summary>
    public string Area { get; init; } = NationalArea;

    /// <summary>How relatedness becomes directed steps.</summary>
    public DirectedStepOptions Steps { get; init; } = DirectedStepOptions.Default;

    /// <summary>OEWS code of the nation.</summary>
    public const string NationalArea = "99";
}
