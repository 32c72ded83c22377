using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>One way to prepare for a step: what is earned, how long it takes, what it costs.</summary>
public sealed record StagePreparation
{
    /// <summary>Credentials to earn, dense indices, in order; empty if none.</summary>
    public ImmutableArray<int> Credentials { get; init; } = [];

    /// <summary>Dense index of a usual credential of the step that the person already holds; -1 if none.</summary>
    public int Held { get; init; } = -1;

    /// <summary>Training hours; 0 if no training is needed.</summary>
    public float TrainingHours { get; init; }

    /// <summary>True if the training's length is the median of a field of study rather than a fact about the person's program.</summary>
    public bool TrainingIsMedian { get; init; }

    /// <summary>True if training is needed and neither the program nor the catalog gives its length.</summary>
    public bool TrainingUnknown { get; init; }

    /// <summary>Minimum months until the step.</summary>
    public float MonthsLow { get; init; }

    /// <summary>Maximum months until the step.</summary>
    public float MonthsHigh { get; init; }

    /// <summary>Minimum US dollars: the known fees, less what the program pays.</summary>
    public float DollarsLow { get; init; }

    /// <summary>Maximum US dollars: unknown fees count at the assumed amount.</summary>
    public float DollarsHigh { get; init; }

    /// <summary>Study hours; unknown ones count at the assumed number.</summary>
    public float StudyHours { get; init; }

    /// <summary>True if the study hours of a credential are unknown.</summary>
    public bool HoursUnknown { get; init; }

    /// <summary>True if a fee or the price of the training is unknown.</summary>
    public bool FeeUnknown { get; init; }
}
