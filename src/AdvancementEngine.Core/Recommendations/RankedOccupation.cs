using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>An occupation in a recommendation.</summary>
public sealed record RankedOccupation
{
    /// <summary>O*NET-SOC code.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Rank in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>For an item that is not in the group <c>next</c>, the rank it would have if it were. Null otherwise.</summary>
    public int? RankIfNext { get; init; }

    /// <summary>True if it is the goal.</summary>
    public bool IsGoal { get; init; }

    /// <summary>Level on the ladder; null if unknown.</summary>
    public OccupationLevel? Level { get; init; }

    /// <summary>Fewest months until it is within reach; 0 for the group <c>next</c>, null if no path is known.</summary>
    public float? MonthsAway { get; init; }

    /// <summary>O*NET-SOC codes of the occupations in between on the path, in order; empty if it is a single step away.</summary>
    public ImmutableArray<string> Way { get; init; } = [];

    /// <summary>Pay.</summary>
    public required OccupationPay Pay { get; init; }

    /// <summary>Fit.</summary>
    public required Fit Fit { get; init; }

    /// <summary>Expected outcome; null if there are fewer outcomes than the minimum.</summary>
    public ExpectedOutcome? ExpectedOutcome { get; init; }

    /// <summary>Fit divided by the scale, plus the sum of adjustments; orders the items within a group.</summary>
    public required float Score { get; init; }

    /// <summary>Centered contribution of each known element, largest magnitude first, then by id. With <see cref="BiasContribution"/> they
    /// add up to the fit logit minus the list mean.</summary>
    public ImmutableArray<ElementContribution> Contributions { get; init; } = [];

    /// <summary>The opportunity's own bias minus the list's mean bias, logits.</summary>
    public float BiasContribution { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What is missing, each with the rank it would lead to, confirmed by ranking again.</summary>
    public ImmutableArray<GapItem> Gap { get; init; } = [];

    /// <summary>Codes for missing source data and its replacement.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];

    /// <summary>Number of people observed entering it; null for a model that was not trained on careers.</summary>
    public SeenPeople? Seen { get; init; }
}
