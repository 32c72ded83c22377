namespace AdvancementEngine.Participants;

/// <summary>Work that a stated goal rules out.</summary>
[Flags]
public enum GoalLimits
{
    /// <summary>No limits of this kind.</summary>
    None = 0,

    /// <summary>No phone work: no help desks or call centers.</summary>
    Phones = 1,

    /// <summary>No help desk.</summary>
    HelpDesk = 2,

    /// <summary>No offensive security work: the goal is defense.</summary>
    Attack = 4,
}
