namespace AdvancementEngine.Participants;

/// <summary>Work that a stated goal rules out.</summary>
[Flags]
public enum GoalLimits
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>No work on the phone: help desks and call centers.</summary>
    Phones = 1,

    /// <summary>No help desk.</summary>
    HelpDesk = 2,

    /// <summary>No attack work: the goal is to defend.</summary>
    Attack = 4,
}
