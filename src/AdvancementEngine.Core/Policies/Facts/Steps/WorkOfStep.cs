using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The person's work of any kind, IT or not.</summary>
internal sealed record WorkOfStep
{
    /// <summary>Months of the longest job on record, of any kind.</summary>
    public float LongestMonths { get; init; }

    /// <summary>Months of the longest unrecognized job that is recent and may be IT work.</summary>
    public float UnreadMonths { get; init; }

    /// <summary>Occupations that this unrecognized job may be, nearest first.</summary>
    public ImmutableArray<string> UnreadChoices { get; init; } = [];

    /// <summary>True if years in a trade (construction, installation, repair, production) are on record.</summary>
    public bool HasTradeYears { get; init; }

    /// <summary>True if years in a trade that wires buildings or lines are on record.</summary>
    public bool HasWiringYears { get; init; }

    /// <summary>True if cables were put in, by the record, and the goal asks for work with them or in the places that are full of
    /// them.</summary>
    public bool DoesCabling { get; init; }

    /// <summary>True where there is no job at all: nobody waits for a step then, and no employer can be asked for tasks.</summary>
    public bool IsOutOfWork { get; init; }

    /// <summary>True if a civilian job was lost in the last year, or its end is announced.</summary>
    public bool HasLostJob { get; init; }

    /// <summary>True if a degree in computing was finished in the last years.</summary>
    public bool IsNewGraduate { get; init; }
}
