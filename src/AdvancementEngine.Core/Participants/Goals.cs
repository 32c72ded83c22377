using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>A participant's goals; each may be absent.</summary>
/// <param name="TargetOccupation">O*NET-SOC code of the target occupation.</param>
/// <param name="WageFloorUsd">Lowest acceptable annual wage, US dollars.</param>
/// <param name="MonthsAvailable">Months available for preparation.</param>
/// <param name="MoneyAvailableUsd">Own money available for preparation, US dollars.</param>
/// <param name="Interests">RIASEC, six numbers 0 to 7 in the order R I A S E C; empty if not given.</param>
public sealed record Goals(
    string? TargetOccupation,
    int? WageFloorUsd,
    float? MonthsAvailable,
    float? MoneyAvailableUsd,
    ImmutableArray<float> Interests
)
{
    /// <summary>The goal as written, at most 500 characters; empty for none. Its words may name a line of work that the recognized
    /// occupation does not.</summary>
    public string Stated { get; init; } = string.Empty;

    /// <summary>A stated goal that was not recognized; null for none. The question about it appears alongside the step.</summary>
    public UnreadText? Unread { get; init; }

    /// <summary>What an unrecognized goal asks for in addition to, or instead of, an occupation.</summary>
    public GoalWish Wish =>
        Unread is { } unread ? GoalWishes.Of(unread.Text)
        : IsKept || GoalWishes.IsStayForHours(Stated) ? GoalWish.Stay
        : GoalWish.None;

    /// <summary>True if the goal was recognized as the current job and says to keep it.</summary>
    public bool IsKept { get; init; }

    /// <summary>True for a wish to keep doing the same work, for this employer or another, without a wish for better pay.</summary>
    public bool KeepsWork =>
        (IsKept || (Wish & (GoalWish.Stay | GoalWish.SameWork)) != 0) && (Wish & GoalWish.BetterPay) == 0;

    /// <summary>True if the goal asks for the IT of a kind of employer, and was recognized as the current work at another one.</summary>
    public bool NamesEmployer { get; init; }

    /// <summary>Other occupations stated as goals in addition to the target, O*NET-SOC codes in the order written.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>Parts of the goal other than its occupation, specialties first; empty for none.</summary>
    public ImmutableArray<GoalPart> Parts { get; init; } = [];

    /// <summary>Work that the goal rules out.</summary>
    public GoalLimits Limits { get; init; }

    /// <summary>The goal as text that intake can parse again: as stated, or else its code; empty for none.</summary>
    public string Written => Stated.Length > 0 ? Stated : TargetOccupation ?? Unread?.Text ?? string.Empty;

    /// <summary>No goal recorded.</summary>
    public static Goals None { get; } = new(null, null, null, null, []);

    /// <summary>True if nothing was stated.</summary>
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
