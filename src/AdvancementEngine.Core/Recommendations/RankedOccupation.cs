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

    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Group.</summary>
    public required OpportunityGroup Group { get; init; }

    /// <summary>For an item that is not in the group <c>next</c>: the place it would have if it were. Null otherwise.</summary>
    public int? RankIfNext { get; init; }

    /// <summary>True for the goal.</summary>
    public bool IsGoal { get; init; }

    /// <summary>Level on the ladder; null where it is not known.</summary>
    public OccupationLevel? Level { get; init; }

    /// <summary>Months until it is within reach, at the least; 0 for the group <c>next</c>, null where no way is known.</summary>
    public float? MonthsAway { get; init; }

    /// <summary>What comes first on the way: O*NET-SOC codes of the occupations between, in order; empty where one step leads
    /// there.</summary>
    public ImmutableArray<string> Way { get; init; } = [];

    /// <summary>Pay.</summary>
    public required OccupationPay Pay { get; init; }

    /// <summary>Fit.</summary>
    public required Fit Fit { get; init; }

    /// <summary>ExpectedOutcome; null below the fewest outcomes.</summary>
    public ExpectedOutcome? ExpectedOutcome { get; init; }

    /// <summary>Fit over the scale, plus the sum of adjustments: the order within a group.</summary>
    public required float Score { get; init; }

    /// <summary>Centered share of each known element, largest magnitude first, then by id; they add up, with
    /// <see cref="BiasContribution"/>, to fit logit minus list mean.</summary>
    public ImmutableArray<ElementContribution> Contributions { get; init; } = [];

    /// <summary>The opportunity's own bias minus the list's mean bias, logits.</summary>
    public float BiasContribution { get; init; }

    /// <summary>Every policy's verdict on it, in book order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What is missing, each with the place it would bring, confirmed by ranking again.</summary>
    public ImmutableArray<GapItem> Gap { get; init; } = [];

    /// <summary>Codes for missing source data and its replacement.</summary>
    public ImmutableArray<string> Fallbacks { get; init; } = [];

    /// <summary>How many people were seen going into it; null for a model that was not trained on careers.</summary>
    public SeenPeople? Seen { get; init; }
}
