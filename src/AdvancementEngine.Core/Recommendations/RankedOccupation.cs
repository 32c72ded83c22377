using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>An occupation in a recommendation.</summary>
public sealed record RankedOccupation
{
    /// <summary>O*NET-SOC code.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>For an item that is not open: the place it would have if it were. Null otherwise.</summary>
    public int? RankIfOpen { get; init; }

    /// <summary>Fit.</summary>
    public required Fit Fit { get; init; }

    /// <summary>ExpectedOutcome; null below the fewest outcomes.</summary>
    public ExpectedOutcome? ExpectedOutcome { get; init; }

    /// <summary>Fit logit plus the sum of adjustments, logits.</summary>
    public required float Score { get; init; }

    /// <summary>Centered share of each known element, largest magnitude first, then by id; they add up, with <see cref="BiasContribution"/>, to fit logit minus list mean.</summary>
    public ImmutableArray<ElementContribution> Contributions { get; init; } = [];

    /// <summary>The opportunity's own bias minus the list's mean bias, logits.</summary>
    public float BiasContribution { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What is missing, each with the place it would bring, confirmed by ranking again.</summary>
    public ImmutableArray<GapItem> Gap { get; init; } = [];

    /// <summary>The one thing to do next.</summary>
    public required NextStep NextStep { get; init; }

    /// <summary>Codes of what a source lacked and what stands in for it.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];
}
