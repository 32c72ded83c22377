using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Everything a report states about a program's design. Evidence completeness comes first: a program with few records is not a
/// weak program.</summary>
public sealed record ProgramAssessment
{
    /// <summary>The program.</summary>
    public required TrainingProgram Program { get; init; }

    /// <summary>As-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Version of the policy book.</summary>
    public required string Book { get; init; }

    /// <summary>Number of indicators of a program: 16.</summary>
    public int Indicators => Statuses.Length;

    /// <summary>Number of indicators that the records decide.</summary>
    public int Known => Statuses.Count(s => s.Verdict is Verdict.Met or Verdict.NotMet);

    /// <summary>The indicators, in order.</summary>
    public required ImmutableArray<IndicatorStatus> Statuses { get; init; }

    /// <summary>The six elements, in order.</summary>
    public required ImmutableArray<ElementStatus> Elements { get; init; }

    /// <summary>Questions for the provider, best first.</summary>
    public required ImmutableArray<ProviderQuestion> Questions { get; init; }

    /// <summary>Partner engagement.</summary>
    public required EngagementProfile Engagement { get; init; }

    /// <summary>Competency coverage of each target, in target order.</summary>
    public required ImmutableArray<CompetencyCoverage> Coverage { get; init; }

    /// <summary>Work-based learning by stage.</summary>
    public required ImmutableArray<StageOffer> Stages { get; init; }

    /// <summary>Up to three changes, each turning at least one NotMet into Met; empty if none.</summary>
    public required ImmutableArray<ProgramChange> Changes { get; init; }

    /// <summary>The WIOA crosswalk.</summary>
    public required ImmutableArray<CrosswalkRow> Crosswalk { get; init; }

    /// <summary>Each indicator across the other programs in the file; empty for a single program.</summary>
    public ImmutableArray<IndicatorComparison> Others { get; init; } = [];
}
