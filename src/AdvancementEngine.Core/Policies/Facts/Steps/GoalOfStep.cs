using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The goal that the person stated, and what else was asked for with it.</summary>
internal sealed record GoalOfStep
{
    /// <summary>True if a goal was stated.</summary>
    public bool IsStated { get; init; }

    /// <summary>What an unrecognized goal asks for in addition to, or instead of, an occupation.</summary>
    public GoalWish Wish { get; init; }

    /// <summary>True for a person who says that nothing is decided; wanting better pay counts as decided.</summary>
    public bool IsUndecided => (Wish & (GoalWish.Undecided | GoalWish.BetterPay)) == GoalWish.Undecided;

    /// <summary>True for a person who wants to stay in the current job.</summary>
    public bool WantsToStay => (Wish & (GoalWish.Stay | GoalWish.FewerHours)) != 0;

    /// <summary>True for a person who wants the same work as now or before.</summary>
    public bool WantsSameWork => (Wish & GoalWish.SameWork) != 0;

    /// <summary>True if the goal asks for other hours or for a shift.</summary>
    public bool WantsHours { get; init; }

    /// <summary>What a person who stays should review: other hours if wanted, otherwise keeping the work.</summary>
    public string ToReview => WantsHours ? "hours" : "keep";

    /// <summary>True if the goal asks for day work, without nights or on-call duty.</summary>
    public bool WantsShift { get; init; }

    /// <summary>Education required by the goal, a bachelor's degree or above, that has not been reached; empty if none.</summary>
    public string Degree { get; init; } = string.Empty;

    /// <summary>Months the person has available; null if not recorded.</summary>
    public float? MonthsAvailable { get; init; }

    /// <summary>True where the goal names the next grade of the work done now, such as tier 2.</summary>
    public bool WantsGrade { get; init; }

    /// <summary>True if the goal was recognized and names another title or place than the current job has.</summary>
    public bool NamesOther { get; init; }

    /// <summary>True if the goal asks for the IT of a kind of employer, such as corporate IT.</summary>
    public bool NamesEmployer { get; init; }

    /// <summary>True if a goal was stated and not recognized.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True if several goals were recognized and the person says that nothing is decided between them.</summary>
    public bool IsBetweenSeveral { get; init; }
}
