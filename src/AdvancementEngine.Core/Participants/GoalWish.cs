namespace AdvancementEngine.Participants;

/// <summary>What a goal wishes beside, or instead of, an occupation.</summary>
[Flags]
public enum GoalWish
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>To stay in the present job: as it is, with other hours, or until retirement.</summary>
    Stay = 1,

    /// <summary>The same work as now or before, with another employer or at other hours.</summary>
    SameWork = 2,

    /// <summary>More pay, in whatever job.</summary>
    BetterPay = 4,

    /// <summary>Has not decided, and says so.</summary>
    Undecided = 8,

    /// <summary>Fewer hours in the present job, and no word of staying: it is asked for there, and is no aim.</summary>
    FewerHours = 16,
}
