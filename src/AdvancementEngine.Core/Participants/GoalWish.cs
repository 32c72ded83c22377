namespace AdvancementEngine.Participants;

/// <summary>What a goal asks for in addition to, or instead of, an occupation.</summary>
[Flags]
public enum GoalWish
{
    /// <summary>No wish of this kind.</summary>
    None = 0,

    /// <summary>To stay in the current job: as it is, with other hours, or until retirement.</summary>
    Stay = 1,

    /// <summary>The same work as now or before, for another employer or with other hours.</summary>
    SameWork = 2,

    /// <summary>More pay, in any job.</summary>
    BetterPay = 4,

    /// <summary>Undecided, and says so.</summary>
    Undecided = 8,

    /// <summary>Fewer hours in the current job, without saying to stay. It is something to ask for there, not a career goal.</summary>
    FewerHours = 16,
}
