using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Plans;

/// <summary>The plan a person takes home: where they are, jobs to aim at, what to do now, paths, what would change them, what is not
/// known. Immutable; same bundle, input and as-of date give the same bytes.</summary>
public sealed record Plan
{
    /// <summary>The bundle.</summary>
    public required BundleIdentity Bundle { get; init; }

    /// <summary>The day the facts are taken as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>Program id; empty for none.</summary>
    public required string Program { get; init; }

    /// <summary>Name of the program; empty for none.</summary>
    public string ProgramName { get; init; } = string.Empty;

    /// <summary>The options.</summary>
    public required PlanOptions Options { get; init; }

    /// <summary>Digest of the recommendation the plan rests on.</summary>
    public required string Recommendation { get; init; }

    /// <summary>What could be planned.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why a target is out of reach.</summary>
    public OutOfReachReason OutOfReach { get; init; }

    /// <summary>Most months of the soonest path to a target out of reach for time; null otherwise.</summary>
    public float? NeedsMonths { get; init; }

    /// <summary>US dollars of the cheapest path to a target out of reach for money; null otherwise.</summary>
    public float? NeedsUsd { get; init; }

    /// <summary>True where even the nearest job takes more money than the person can spend: somebody has to help pay.</summary>
    public bool NearestNeedsHelp { get; init; }

    /// <summary>The nearest job toward an unreachable target that can be reached; null for none.</summary>
    public PlanJob? Nearest { get; init; }

    /// <summary>The job planned for; null for the best within the horizon.</summary>
    public PlanJob? Target { get; init; }

    /// <summary>The present job; null for none of the catalog.</summary>
    public PlanJob? Present { get; init; }

    /// <summary>Names of credentials held.</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Hours a week counted for study.</summary>
    public float HoursAWeek { get; init; }

    /// <summary>True where the hours a week are assumed.</summary>
    public bool HoursAssumed { get; init; }

    /// <summary>Jobs to aim at, at most three, the goal among them.</summary>
    public ImmutableArray<PlanAim> Aims { get; init; } = [];

    /// <summary>The one thing to do now; null where too little is known.</summary>
    public PlanAction? Now { get; init; }

    /// <summary>Paths in the order of the options.</summary>
    public ImmutableArray<PlanPath> Paths { get; init; } = [];

    /// <summary>True where some path has two stages or more and ends with entry pay above the present job's median.</summary>
    public bool PaysMore { get; init; }

    /// <summary>What is not known and would help most to know.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Supports the person asked for.</summary>
    public ImmutableArray<PlanSupport> Supports { get; init; } = [];

    /// <summary>SHA-256 of the canonical JSON without this field, lower-case hex; empty until worked out.</summary>
    public string Digest { get; init; } = string.Empty;
}
