using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>One way to prepare for a step: what is earned, how long it takes, what it costs.</summary>
public sealed record StagePreparation
{
    /// <summary>Credentials to earn, dense indices, in order; empty for none.</summary>
    public ImmutableArray<int> Credentials { get; init; } = [];

    /// <summary>A usual credential of the step that is held already, dense index; -1 for none.</summary>
    public int Held { get; init; } = -1;

    /// <summary>Hours of training counted; 0 for none.</summary>
    public float TrainingHours { get; init; }

    /// <summary>True where hours or price of the training are medians of a field of study, not facts of the person's program.</summary>
    public bool TrainingIsMedian { get; init; }

    /// <summary>True where training is needed and neither the program nor the catalog says how long it takes.</summary>
    public bool TrainingUnknown { get; init; }

    /// <summary>Least months until the step.</summary>
    public float MonthsLow { get; init; }

    /// <summary>Most months until the step.</summary>
    public float MonthsHigh { get; init; }

    /// <summary>Least US dollars: fees that are known, less what the program pays.</summary>
    public float DollarsLow { get; init; }

    /// <summary>Most US dollars: unknown fees at the assumed amount.</summary>
    public float DollarsHigh { get; init; }

    /// <summary>Hours of study, unknown ones at the assumed hours.</summary>
    public float StudyHours { get; init; }

    /// <summary>True where hours of study of a credential are not known.</summary>
    public bool HoursUnknown { get; init; }

    /// <summary>True where a fee is not known.</summary>
    public bool FeeUnknown { get; init; }
}
