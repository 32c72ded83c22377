using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>A credential in a recommendation: a means, ranked by what it opens.</summary>
public sealed record RankedCredential
{
    /// <summary>Credential code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Vendor.</summary>
    public required string Vendor { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>Occupations that move to a better group, ordinal.</summary>
    public ImmutableArray<string> Opens { get; init; } = [];

    /// <summary>Gain summed over the ten best occupations, logits above what it adds on average.</summary>
    public required float Gain { get; init; }

    /// <summary>The occupation it helps most.</summary>
    public required string Toward { get; init; }

    /// <summary>Place of <see cref="Toward"/> before.</summary>
    public required int TowardRank { get; init; }

    /// <summary>Where <see cref="Toward"/> would stand with it, confirmed by ranking again.</summary>
    public required Change Change { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
