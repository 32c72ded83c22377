namespace AdvancementEngine.Participants;

/// <summary>What a part of a goal other than its occupation is about.</summary>
public enum GoalPartKind
{
    /// <summary>A line of work within or next to the occupation; it decides whether an occupation is the goal or close to it.</summary>
    Specialty,

    /// <summary>Days and hours.</summary>
    Schedule,

    /// <summary>Where the work is done.</summary>
    Place,

    /// <summary>Which employers.</summary>
    Employer,
}
