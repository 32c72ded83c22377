using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>The data a catalog is built from. Any list may be empty.</summary>
public sealed record CatalogParts
{
    /// <summary>SHA-256 of the canonical content, lower-case hex.</summary>
    public required string Version { get; init; }

    /// <summary>Occupations.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init; } = [];

    /// <summary>Credentials.</summary>
    public IReadOnlyList<Credential> Credentials { get; init; } = [];

    /// <summary>Elements.</summary>
    public IReadOnlyList<Element> Elements { get; init; } = [];

    /// <summary>Work roles.</summary>
    public IReadOnlyList<WorkRole> Roles { get; init; } = [];

    /// <summary>Credentials accepted for work roles.</summary>
    public IReadOnlyList<CredentialRole> CredentialRoles { get; init; } = [];

    /// <summary>Credentials linked to occupations.</summary>
    public IReadOnlyList<CredentialLink> CredentialLinks { get; init; } = [];

    /// <summary>Ladder steps, one for each pair of occupations.</summary>
    public IReadOnlyList<LadderStep> LadderSteps { get; init; } = [];

    /// <summary>SOC and O*NET-SOC codes, current and older editions.</summary>
    public IReadOnlyList<SocRow> SocRows { get; init; } = [];

    /// <summary>Job titles of occupations that the catalog does not have.</summary>
    public IReadOnlyList<OutsideTitle> OutsideTitles { get; init; } = [];

    /// <summary>Directed steps.</summary>
    public IReadOnlyList<CareerStep> Steps { get; init; } = [];

    /// <summary>Competency models.</summary>
    public IReadOnlyList<CompetencyModel> CompetencyModels { get; init; } = [];

    /// <summary>Typical length and cost of training.</summary>
    public IReadOnlyList<TrainingMedian> Training { get; init; } = [];
}
