using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>A credential in a recommendation: a step toward an occupation, ranked by effect for effort.</summary>
public sealed record RankedCredential
{
    /// <summary>Credential code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>Rank in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>Level; null if unknown.</summary>
    public CredentialLevel? Level { get; init; }

    /// <summary>True if it was held and has expired, so the step is to renew or retake it.</summary>
    public bool Renews { get; init; }

    /// <summary>Codes of credentials that this one comes before: "Network+ first, then CCNA"; empty for none.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>Occupations that would move to a better group, ordinal.</summary>
    public ImmutableArray<string> Opens { get; init; } = [];

    /// <summary>Effect toward the first occupations and the goal, 0 or more: strengths of its links, with nearer occupations weighted
    /// more.</summary>
    public required float Effect { get; init; }

    /// <summary>Effort, 1 or more: 1 plus the fee and the hours, each in its named unit. The list is ordered by effect squared over
    /// effort.</summary>
    public required float Effort { get; init; }

    /// <summary>Fee remaining after what the program pays, US dollars; null if no source gives it.</summary>
    public float? FeeUsd { get; init; }

    /// <summary>Planned hours of study: those from a source, or at least those of its level; null if neither is known.</summary>
    public float? StudyHours { get; init; }

    /// <summary>Months of study at the hours available per week; null if hours are unknown.</summary>
    public float? Months { get; init; }

    /// <summary>The occupation it helps most.</summary>
    public required string Toward { get; init; }

    /// <summary>Current rank of <see cref="Toward"/>.</summary>
    public required int TowardRank { get; init; }

    /// <summary>Where <see cref="Toward"/> would rank with it, confirmed by ranking again.</summary>
    public required Change Change { get; init; }

    /// <summary>The issuer's public page; empty if unknown.</summary>
    public string IssuerUrl { get; init; } = string.Empty;

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
