using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>What a catalog is built from. Every list may be empty.</summary>
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

    /// <summary>Codes of the SOC and O*NET-SOC, of this and older editions.</summary>
    public IReadOnlyList<SocRow> SocRows { get; init; } = [];

    /// <summary>Job titles of occupations that the catalog lacks.</summary>
    public IReadOnlyList<OutsideTitle> OutsideTitles { get; init; } = [];

    /// <summary>Directed steps.</summary>
    public IReadOnlyList<CareerStep> Steps { get; init; } = [];

    /// <summary>Competency models.</summary>
    public IReadOnlyList<CompetencyModel> CompetencyModels { get; init; } = [];

    /// <summary>What training usually takes.</summary>
    public IReadOnlyList<TrainingMedian> Training { get; init; } = [];
}
