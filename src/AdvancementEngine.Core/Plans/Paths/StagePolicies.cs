using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Plans.Paths;

/// <summary>Asks the policy book about each stage of a complete path, with the facts a person would have by then. One owner at a
/// time.</summary>
internal sealed class StagePolicies(
    Bundle bundle,
    Participant participant,
    DateOnly asOf,
    ProgramFindings? program,
    LedStep? led = null,
    ImmutableArray<string> settled = default
)
{
    private readonly PolicyEvaluation _evaluation = new();
    private readonly Candidate[] _candidate = new Candidate[1];

    // One plan searches several times, and meets the same beginnings of paths in each search.
    private readonly Dictionary<ImmutableArray<PathwayStage>, bool> _held = new(new SameCase());

    /// <summary>True where the last of some stages would be a next job when its time comes: no policy that is not met moves it
    /// down.</summary>
    public bool Holds(ImmutableArray<PathwayStage> stages)
    {
        if (!_held.TryGetValue(stages, out var holds))
            _held.Add(stages, holds = Evaluate(stages));
        return holds;
    }

    private bool Evaluate(ImmutableArray<PathwayStage> stages)
    {
        foreach (ref readonly var finding in Findings(stages, stages.Length - 1))
        {
            if (Stops(finding) && !(IsLed(stages) && s_byLeading.Contains(finding.Policy.Code, StringComparer.Ordinal)))
                return false;
        }

        return true;
    }

    // Policies about which jobs a list shows, and how far ahead, do not apply to a path: its stages were chosen already.
    private static readonly string[] s_ofLists =
    [
        "advancement.beside-goal",
        "advancement.after-goal",
        "advancement.core",
        "advancement.sight",
        "advancement.ruled-out",
        "advancement.work-kept",
    ];

    // Leading people is itself the experience that leads to managing a department: no level between is required.
    private static readonly string[] s_byLeading =
    [
        "readiness.level",
        "readiness.rung",
        "readiness.experience",
        "advancement.lead",
        "advancement.way",
    ];

    private bool IsLed(ImmutableArray<PathwayStage> stages) => stages is [var only] && led is { To: var to } && only.To == to;

    private bool Stops(in Finding finding) =>
        finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later or EffectKind.Other }
        && !s_ofLists.Contains(finding.Policy.Code, StringComparer.Ordinal)
        && !IsSettled(finding);

    // A barrier that the plan names before the first step is settled by then.
    private bool IsSettled(in Finding finding)
    {
        if (settled.IsDefaultOrEmpty)
            return false;
        var requirement = finding.Policy.Indicator == Requirement ? PlanBarriers.Name(finding.Detail) : finding.Policy.Code;
        return settled.Contains(s_readiness.GetValueOrDefault(requirement, requirement));
    }

    private const string Requirement = "1c";

    // Policies about what a requirement measures, by code, and the requirement's name.
    private static readonly FrozenDictionary<string, string> s_readiness = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["readiness.authorization"] = "work-authorization",
        ["readiness.reading"] = "reading-grade-level",
        ["readiness.typing"] = PlanBarriers.Typing,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes of policies whose facts are not known for a stage's job, in book order, each once.</summary>
    public ImmutableArray<string> Unknown(Pathway path, int stage)
    {
        var codes = new List<string>();
        foreach (ref readonly var finding in Findings(path.Stages, stage))
        {
            if (finding.Verdict == Verdict.Unknown && finding.Effect != EffectKind.Inform && !codes.Contains(finding.Policy.Code))
                codes.Add(finding.Policy.Code);
        }

        return [.. codes];
    }

    /// <summary>Names of requirements of a stage's job that are not known to be met.</summary>
    public ImmutableArray<string> Open(Pathway path, int stage)
    {
        var names = new List<string>();
        foreach (ref readonly var finding in Findings(path.Stages, stage))
        {
            if (finding is { Verdict: Verdict.Unknown, Policy.Indicator: Requirement, Detail.Length: > 0 })
                names.Add(PlanBarriers.Name(finding.Detail));
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Rules that keep the first stage that does not hold out of reach; empty where all hold.</summary>
    public ImmutableArray<PlanRule> Broken(Pathway path)
    {
        for (var s = 0; s < path.Stages.Length; s++)
        {
            var rules = ImmutableArray.CreateBuilder<PlanRule>();
            foreach (ref readonly var finding in Findings(path.Stages, s))
            {
                if (!Stops(finding))
                    continue;
                rules.Add(
                    new PlanRule(
                        finding.Policy.Code,
                        PlanBarriers.Name(finding.Detail),
                        finding.Needed.Code,
                        finding.Needed.Kind == MeasureKind.Number ? (float)finding.Needed.Number : null,
                        bundle.Catalog.Occupations[path.Stages[s].To].Code
                    )
                );
            }

            if (rules.Count > 0)
                return rules.ToImmutable();
        }

        return [];
    }

    private ReadOnlySpan<Finding> Findings(ImmutableArray<PathwayStage> stages, int stage)
    {
        var (then, day) = Then(stages, stage);
        var to = stages[stage].To;
        _candidate[0] = new Candidate(bundle.Catalog.Occupations[to], null, 0f) { Index = to };
        bundle.Policies.Evaluate(
            new PolicyCase(then, day, bundle.Catalog, program, new PolicyRequest(false)),
            _candidate,
            PolicyFilter.All,
            _evaluation
        );
        return _evaluation.Of(0);
    }

    // The person on the day before a stage's job begins: earlier jobs held in turn, and what was earned, nothing else.
    private (Participant Person, DateOnly Day) Then(ImmutableArray<PathwayStage> stages, int stage)
    {
        var day = asOf;
        var work = participant.Work;
        var evidence = participant.Evidence.ToBuilder();
        for (var s = 0; s <= stage; s++)
        {
            var preparation = stages[s].Preparation;
            day = day.AddMonths((int)MathF.Ceiling(preparation.MonthsHigh));
            var source = new Source(Planned, day, Planned);
            foreach (var credential in preparation.Credentials)
                evidence.Add(new Evidence(bundle.Catalog.Credentials[credential].ElementId, EvidenceKind.Assessed, source));
            if (s == stage)
                break;
            var from = day;
            work =
            [
                .. work.Select(w => w.End is null || w.End > from ? w with { End = from } : w),
                new WorkSpell(bundle.Catalog.Occupations[stages[s].To].Code, day, null, source),
            ];
        }

        // A diploma comes before the first stage: the plan names it as a barrier of its own.
        var education = participant.Education is { Level: < EducationLevel.HighSchool } school
            ? school with { Level = EducationLevel.HighSchool }
            : participant.Education;
        return (participant with { Work = work, Education = education, Evidence = EvidenceKinds.Ordered(evidence) }, day);
    }

    private const string Planned = "planned";

    // Equal where the policies are asked about the same facts: what 'Then' reads of the stages, and the last job.
    private sealed class SameCase : IEqualityComparer<ImmutableArray<PathwayStage>>
    {
        public bool Equals(ImmutableArray<PathwayStage> x, ImmutableArray<PathwayStage> y)
        {
            if (x.Length != y.Length)
                return false;
            for (var s = 0; s < x.Length; s++)
            {
                var (a, b) = (x[s].Preparation, y[s].Preparation);
                if (x[s].To != y[s].To || a.MonthsHigh != b.MonthsHigh || !a.Credentials.AsSpan().SequenceEqual(b.Credentials.AsSpan()))
                    return false;
            }

            return true;
        }

        public int GetHashCode(ImmutableArray<PathwayStage> stages)
        {
            var hash = default(HashCode);
            foreach (var stage in stages)
            {
                hash.Add(stage.To);
                hash.Add(stage.Preparation.MonthsHigh);
            }

            return hash.ToHashCode();
        }
    }
}
