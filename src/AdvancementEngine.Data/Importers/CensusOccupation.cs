namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation by its Census code.</summary>
/// <param name="Code">Census code, as written.</param>
/// <param name="Title">Its title.</param>
/// <param name="Soc">SOC 2010 code or pattern (<c>15-113X</c>, <c>15-1150</c> for a broad group); null if the code is not an occupation in
/// the SOC.</param>
public sealed record CensusOccupation(string Code, string Title, string? Soc)
{
    /// <summary>Its code as an element and as an opportunity.</summary>
    public string Slug => $"census-{Code}";

    /// <summary>SOC major group, for example <c>15</c>.</summary>
    public string? Major => Soc?[..2];

    /// <summary>SOC minor group by its first digit after the hyphen, for example <c>15-1</c>.</summary>
    public string? Minor => Soc?[..4];

    /// <summary>True for computer occupations and their managers.</summary>
    public bool IsTechnology => Soc is not null && (Minor == "15-1" || Soc == "11-3021");
}
