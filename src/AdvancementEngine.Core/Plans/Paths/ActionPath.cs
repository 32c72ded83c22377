using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Paths;

/// <summary>The path that the first action itself is, where the ladder has none: to the next grade of the job held, or to a first job in
/// the line of the goal. Its hours and dollars are those of the action, so that months and money can be compared.</summary>
/// <param name="job">A job of the catalog by its code; null for none.</param>
/// <param name="toLearn">In-demand technologies of a job that are not on record, by its code.</param>
internal sealed class ActionPath(Func<string, PlanJob?> job, Func<string, IEnumerable<Element>> toLearn)
{
    private const int MostTools = 3;

    private static readonly string s_earn = EnumNames.Of(NextStepKind.Earn);
    private static readonly string s_learn = EnumNames.Of(NextStepKind.Learn);

    // Those that settle something before study: what comes after is a tool of the job, which costs nothing to begin.
    private static readonly string[] s_before =
    [
        EnumNames.Of(NextStepKind.Support),
        EnumNames.Of(NextStepKind.Satisfy),
        EnumNames.Of(NextStepKind.Study),
    ];

    /// <summary>The plan, with that path where it has none and its first action is studied.</summary>
    public Plan Fill(Plan plan)
    {
        if (!plan.Paths.IsEmpty || plan.Now is not { } now || job(now.Toward) is not { } to || Kind(plan, to) is not { } kind)
            return plan;
        var stage = Stage(plan, now, to, kind);
        if (stage is { Credentials.IsEmpty: true, Technologies.IsEmpty: true, ProgramHours: null })
            return plan;
        return plan with
        {
            Paths =
            [
                new PlanPath([stage], stage.MonthsLow, stage.MonthsHigh, stage.DollarsLow, stage.DollarsHigh, [])
                {
                    First = IsBefore(now) ? FirstStage.NotAboutIt : FirstStage.Same,
                },
            ],
            Usual = [],
        };
    }

    private static StageKind? Kind(Plan plan, PlanJob to) =>
        plan.Status switch
        {
            PlanStatus.TargetIsPresentJob when plan is { Options.Target: null, PresentEnded: null } && plan.Target?.Code == to.Code =>
                StageKind.NextGrade,
            PlanStatus.TargetOutOfReach when plan.OutOfReach == OutOfReachReason.Time => null,
            PlanStatus.TargetOutOfReach => plan.Target?.Code == to.Code ? StageKind.FirstInLine : StageKind.Job,
            PlanStatus.NoPath => StageKind.FirstInLine,
            _ => null,
        };

    private PlanStage Stage(Plan plan, PlanAction now, PlanJob to, StageKind kind)
    {
        ImmutableArray<PlanCredential> earned =
            now.Credential is { } own ? [own]
            : kind == StageKind.FirstInLine ? [.. plan.Usual.Take(1)]
            : [];
        // After a barrier is settled, the program under way continues.
        var goesOn = IsBefore(now) && plan.Barriers.Any(b => b.Kind == PlanBarrier.Program);
        var tools = goesOn ? [] : Tools(now, to, kind);
        var assumed = PathwayAssumptions.Default;
        var week = plan.HoursAWeek * PathwayAssumptions.WeeksAMonth;
        var known = earned.Sum(c => c.StudyHours ?? 0f);
        var study = earned.Sum(c => c.StudyHours ?? assumed.UnknownStudyHours);
        var learning = tools.Length * (now.AssumedHours ?? assumed.TechnologyHours);
        var program = now.InProgram || goesOn ? plan.ProgramHours : null;
        var (low, high) = program is not null
            // Technologies that the program does not teach are learned after it.
            ? (0f, plan.ProgramMonths!.Value + (learning / week))
            : ((known + learning) / week, (study + (known * assumed.PracticeShare) + learning) / week);
        return new PlanStage
        {
            Kind = kind,
            Job = to,
            From = plan.Present?.Code ?? string.Empty,
            MonthsLow = low,
            MonthsHigh = high,
            DollarsLow = earned.Sum(c => c.Price(0f)),
            DollarsHigh = earned.Sum(c => c.Price(assumed.UnknownFeeUsd)),
            FeeUnknown = earned.Any(c => c is { FeeUsd: null, PaidPercent: < 100f }),
            HoursUnknown = program is null && earned.Any(c => c.StudyHours is null),
            Credentials = earned,
            StudyMonths = study / week,
            ProgramHours = program,
            LearningHours = learning,
            Technologies = tools,
            Source = string.Empty,
        };
    }

    // A person already in the occupation also learns the languages it requires; a beginner starts with one tool.
    private ImmutableArray<string> Tools(PlanAction now, PlanJob to, StageKind kind) =>
        IsBefore(now) ? [.. toLearn(to.Code).Select(t => t.Name).Take(1)]
        : now.Kind != s_learn ? []
        : kind != StageKind.NextGrade ? [now.Name]
        :
        [
            .. toLearn(to.Code)
                .Where(t => Development.IsLanguage(t.Id))
                .Select(t => t.Name)
                .Prepend(now.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(MostTools),
        ];

    private static bool IsBefore(PlanAction now) => s_before.Contains(now.Kind, StringComparer.Ordinal);
}
