using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>How New Jersey's list of eligible training providers is read.</summary>
public sealed record NewJerseyOptions
{
    /// <summary>The defaults.</summary>
    public static NewJerseyOptions Default { get; } = new();

    /// <summary>First two digits of the CIP codes to include; 11 is computer and information sciences.</summary>
    public string Field { get; init; } = "11";

    /// <summary>CIP–SOC crosswalk (CSV) for inferring targets; null infers none.</summary>
    public string? CipSoc { get; init; }

    /// <summary>Descriptions in the list have up to 49 line breaks, more than the participant reader allows.</summary>
    public CsvOptions Framing { get; init; } = CsvOptions.Comma with { MaxQuotedLines = 256 };
}
