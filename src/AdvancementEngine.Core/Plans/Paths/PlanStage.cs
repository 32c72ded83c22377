using System.Collections.Immutable;
using AdvancementEngine.Plans.Offers;

namespace AdvancementEngine.Plans.Paths;

/// <summary>A stage of a planned path.</summary>
public sealed record PlanStage
{
    /// <summary>What it leads to.</summary>
    public StageKind Kind { get; init; }

    /// <summary>The job entered; for a grade the job held, and for a first job in a line the job it leads to.</summary>
    public required PlanJob Job { get; init; }

    /// <summary>Code of the job left; empty for none of the catalog.</summary>
    public required string From { get; init; }

    /// <summary>Fewest months until the job.</summary>
    public required float MonthsLow { get; init; }

    /// <summary>Most months until the job.</summary>
    public required float MonthsHigh { get; init; }

    /// <summary>Least US dollars out of pocket: fees that are known.</summary>
    public required float DollarsLow { get; init; }

    /// <summary>Most US dollars out of pocket: unknown fees at the assumed amount.</summary>
    public required float DollarsHigh { get; init; }

    /// <summary>True where a fee is not known.</summary>
    public bool FeeUnknown { get; init; }

    /// <summary>True where hours of study are not known.</summary>
    public bool HoursUnknown { get; init; }

    /// <summary>Training to finish first; null for none.</summary>
    public PlanTraining? Training { get; init; }

    /// <summary>Credentials to earn, in order.</summary>
    public ImmutableArray<PlanCredential> Credentials { get; init; } = [];

    /// <summary>Name of a usual credential that is held already; empty for none.</summary>
    public string Held { get; init; } = string.Empty;

    /// <summary>Step of the path on which that credential is earned, from 1; 0 where it is held today.</summary>
    public int HeldFromStep { get; init; }

    /// <summary>True where the person can apply for the job now, while still earning credentials.</summary>
    public bool ApplyNow { get; init; }

    /// <summary>True for work left years ago, with time to refresh it counted.</summary>
    public bool Refreshes { get; init; }

    /// <summary>Months of study for credentials that are earned at the same time and not counted in the stage's months.</summary>
    public float StudyMonths { get; init; }

    /// <summary>Hours of the program under way, which is finished before the job begins; null where none is, and where its length or the
    /// hours a week are not recorded.</summary>
    public float? ProgramHours { get; init; }

    /// <summary>True for the way to leading a department by leading people in the work done now.</summary>
    public bool ByLeading { get; init; }

    /// <summary>Hours counted for the technologies to learn; 0 where the job itself teaches them.</summary>
    public float LearningHours { get; init; }

    /// <summary>In-demand technologies of the job that are not on record and on no stage before, at most three, most demanded first;
    /// names.</summary>
    public ImmutableArray<string> Technologies { get; init; } = [];

    /// <summary>Names of usual credentials of the job whose exams the person's program offers, and that the stage does not ask.</summary>
    public ImmutableArray<string> ProgramExams { get; init; } = [];

    /// <summary>What the program or its partners offer on the way to this job.</summary>
    public ImmutableArray<PlanOffer> Offers { get; init; } = [];

    /// <summary>Distance of fit after the stages before: 0 as close as the middle job, 4 the farthest.</summary>
    public float FitDistance { get; init; }

    /// <summary>What usually goes with the step, a short phrase.</summary>
    public string Experience { get; init; } = string.Empty;

    /// <summary>Where the step comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Codes of policies whose facts are not known for this job.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>True from the second stage on: fit and readiness are modeled on facts that are modeled themselves.</summary>
    public bool Modeled { get; init; }
}
