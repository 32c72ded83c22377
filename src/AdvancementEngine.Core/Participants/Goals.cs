using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A participant's goals; each may be absent.</summary>
/// <param name="TargetOccupation">O*NET-SOC code of the target occupation.</param>
/// <param name="WageFloorUsd">Lowest acceptable annual wage, US dollars.</param>
/// <param name="MonthsAvailable">Months available for preparation.</param>
/// <param name="MoneyAvailableUsd">Own money available for preparation, US dollars.</param>
/// <param name="Interests">RIASEC, six numbers 0 to 7 in the order R I A S E C; empty when not given.</param>
public sealed record Goals(
    string? TargetOccupation,
    int? WageFloorUsd,
    float? MonthsAvailable,
    float? MoneyAvailableUsd,
    ImmutableArray<float> Interests
)
{
    /// <summary>The goal as it was written, at most 500 characters; empty for none. Its words may name a line of work that the occupation
    /// it was read as does not.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>A goal that was stated and not read; null for none. Asked back beside the step.</summary>
    public UnreadText? Unread { get; init; }

    /// <summary>What a goal that was not read wishes beside, or instead of, an occupation.</summary>
    public GoalWish Wish =>
        Unread is { } unread ? GoalWishes.Of(unread.Text)
        : IsKept || GoalWishes.IsStayForHours(Stated) ? GoalWish.Stay
        : GoalWish.None;

    /// <summary>True where the goal was read as the job held now, and says that it is kept.</summary>
    public bool IsKept { get; init; }

    /// <summary>True for a wish to keep the work there is, with this employer or another, and for no better pay.</summary>
    public bool KeepsWork => (Wish & (GoalWish.Stay | GoalWish.SameWork)) != 0 && (Wish & GoalWish.BetterPay) == 0;

    /// <summary>Other occupations stated as goals beside the target, O*NET-SOC codes in the order written.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Parts of the goal beside its occupation, specialties first; empty for none.</summary>
    public ImmutableArray<GoalPart> Parts { get; init; } = [];

    /// <summary>Work that the goal rules out.</summary>
    public GoalLimits Limits { get; init; }

    /// <summary>The goal as an intake reads it again: as it was stated, else its code; empty for none.</summary>
    public string Written => Stated.Length > 0 ? Stated : TargetOccupation ?? Unread?.Text ?? string.Empty;

    /// <summary>No goal recorded.</summary>
    public static Goals None { get; } = new(null, null, null, null, []);

    /// <summary>True when nothing was stated.</summary>
    public bool IsEmpty =>
        this
            is
        {
            TargetOccupation: null,
            WageFloorUsd: null,
            MonthsAvailable: null,
            MoneyAvailableUsd: null,
            Interests.Length: 0,
            Unread: null,
            Limits: GoalLimits.None
        };
}
