using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>How one of the 16 indicators of a program came out.</summary>
/// <param name="Indicator"><c>1a</c> to <c>6c</c>; 1c is about participants and not among them.</param>
/// <param name="Verdict">All of its findings taken together: NotMet wins, then Unknown.</param>
/// <param name="Findings">Its findings, in book order.</param>
public sealed record IndicatorStatus(string Indicator, Verdict Verdict, ImmutableArray<Finding> Findings);

/// <summary>How one of the six elements came out: counts of its indicators.</summary>
/// <param name="Element">1 to 6.</param>
/// <param name="Met">Indicators met.</param>
/// <param name="NotMet">Indicators not met.</param>
/// <param name="Unknown">Indicators unknown.</param>
public sealed record ElementStatus(int Element, int Met, int NotMet, int Unknown);

/// <summary>What to ask the provider.</summary>
/// <param name="Fact">Program fact to record; <c>target</c> for the target occupation.</param>
/// <param name="About">Objects of the fact still missing, ordinal; empty where it has none.</param>
/// <param name="Indicators">Unknown indicators it would help decide, ordinal.</param>
/// <param name="Weight">How much it decides: the sum over those indicators of one over the facts each still misses.</param>
public sealed record ProviderQuestion(string Fact, ImmutableArray<string> About, ImmutableArray<string> Indicators, double Weight);

/// <summary>A change of the program and what it turns from NotMet into Met, found by recording it and evaluating again.</summary>
/// <param name="Remedy">Remedy code.</param>
/// <param name="Facts">What would be recorded.</param>
/// <param name="Turned">Policies, with detail where they have one, that become Met; book order.</param>
public sealed record ProgramChange(string Remedy, ImmutableArray<ProgramFact> Facts, ImmutableArray<(string Policy, string Detail)> Turned);

/// <summary>One criterion of the WIOA definition of pre-apprenticeship (20 CFR 681.480) and the indicators that speak of it.</summary>
/// <param name="Criterion">Code.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Verdict">All of them taken together.</param>
public sealed record CrosswalkRow(string Criterion, ImmutableArray<string> Indicators, Verdict Verdict);

/// <summary>One indicator over the other programs of a file.</summary>
/// <param name="Indicator">Indicator.</param>
/// <param name="Met">Others that meet it.</param>
/// <param name="NotMet">Others that do not.</param>
/// <param name="Unknown">Others of which it is unknown.</param>
public sealed record IndicatorComparison(string Indicator, int Met, int NotMet, int Unknown);

/// <summary>Everything a report says of a program's design. Evidence completeness comes first: a program of which little is recorded is not a weak program.</summary>
public sealed record ProgramAssessment
{
    /// <summary>The program.</summary>
    public required TrainingProgram Program { get; init; }

    /// <summary>As-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Version of the policy book.</summary>
    public required string Book { get; init; }

    /// <summary>Indicators of a program: 16.</summary>
    public int Indicators => Statuses.Length;

    /// <summary>Of them, those the records decide.</summary>
    public int Known => Statuses.Count(s => s.Verdict is Verdict.Met or Verdict.NotMet);

    /// <summary>The indicators, in order.</summary>
    public required ImmutableArray<IndicatorStatus> Statuses { get; init; }

    /// <summary>The six elements, in order.</summary>
    public required ImmutableArray<ElementStatus> Elements { get; init; }

    /// <summary>Questions to the provider, best first.</summary>
    public required ImmutableArray<ProviderQuestion> Questions { get; init; }

    /// <summary>Engagement of partners.</summary>
    public required EngagementProfile Engagement { get; init; }

    /// <summary>Competency coverage of each target, in target order.</summary>
    public required ImmutableArray<CompetencyCoverage> Coverage { get; init; }

    /// <summary>Work-based learning by stage.</summary>
    public required ImmutableArray<StageOffer> Stages { get; init; }

    /// <summary>Up to three changes, each turning at least one NotMet into Met; empty when there is none.</summary>
    public required ImmutableArray<ProgramChange> Changes { get; init; }

    /// <summary>The WIOA crosswalk.</summary>
    public required ImmutableArray<CrosswalkRow> Crosswalk { get; init; }

    /// <summary>Each indicator over the other programs of the file; empty for a program alone.</summary>
    public ImmutableArray<IndicatorComparison> Others { get; init; } = [];
}
