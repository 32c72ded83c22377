namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The occupation that the step leads to, and what it requires.</summary>
internal sealed record JobOfStep
{
    /// <summary>True if the occupation is in the group <c>next</c>.</summary>
    public bool IsNext { get; init; }

    /// <summary>True if the occupation is held now, or the unrecognized current job may be it.</summary>
    public bool IsHeld { get; init; }

    /// <summary>True if the ladder leads to the occupation from related work outside IT, such as from electrician to installer.</summary>
    public bool IsOfOwnKind { get; init; }

    /// <summary>True if there is no work above the occupation.</summary>
    public bool IsHighest { get; init; }

    /// <summary>An unmet requirement of the program or of the occupation: policy code, followed by a slash and its detail; empty if
    /// none.</summary>
    public string Requirement { get; init; } = string.Empty;

    /// <summary>True if the occupation requires at least a high school diploma.</summary>
    public bool AsksDiploma { get; init; }

    /// <summary>True for work that requires driving to where the equipment is.</summary>
    public bool Drives { get; init; }

    /// <summary>True for work with hand tools that involves little typing: installation and repair.</summary>
    public bool WorksWithHands { get; init; }

    /// <summary>True if employers require no certificate.</summary>
    public bool AsksNoCertificate { get; init; }

    /// <summary>True if neither the time nor the pay of the goal is attainable.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>True if the occupation takes beginners, so that an internship fits.</summary>
    public bool TakesBeginners { get; init; }

    /// <summary>True if the occupation is responsible for staff, budgets or designs, of which people first take on a part.</summary>
    public bool LeadsWork { get; init; }

    /// <summary>True if the occupation is responsible for staff or budgets.</summary>
    public bool AnswersForStaff { get; init; }

    /// <summary>True for the support of networks, the catalog's occupation nearest to the technicians of data centers.</summary>
    public bool IsNetworkSupport { get; init; }

    /// <summary>True for project management, in IT or not.</summary>
    public bool LeadsProjects { get; init; }

    /// <summary>True up to early level.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Required education that has not been reached; empty for none.</summary>
    public string Schooling { get; init; } = string.Empty;

    /// <summary>Months of related work that the occupation requires beyond what counts.</summary>
    public float MonthsShort { get; init; }

    /// <summary>Months still missing on the path to the occupation.</summary>
    public float MonthsMissing { get; init; }

    /// <summary>True at entry level.</summary>
    public bool IsEntry { get; init; }

    /// <summary>True if the occupation is a goal that was recognized, the first or another.</summary>
    public bool IsGoal { get; init; }

    /// <summary>True if the occupation is the current job outside IT, and the goal.</summary>
    public bool IsOwnTrade { get; init; }

    /// <summary>True for work that writes code.</summary>
    public bool IsDevelopment { get; init; }
}
