namespace AdvancementEngine.Participants;

/// <summary>What a part of a goal beside its occupation is about.</summary>
public enum GoalPartKind
{
    /// <summary>A line of work within or beside the occupation: it decides whether an occupation is the goal or near it.</summary>
    Specialty,

    /// <summary>Days and hours.</summary>
    Schedule,

    /// <summary>Where the work is done.</summary>
    Place,

    /// <summary>Which employers.</summary>
    Employer,
}
