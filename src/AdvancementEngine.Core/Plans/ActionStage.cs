using System.Collections.Immutable;
using AdvancementEngine.Pathways;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Plans;

/// <summary>Makes the certificate of the first action the first one of the first step, where no way of the ladder begins with it: one plan,
/// with the months and dollars of both.</summary>
internal static class ActionStage
{
    private static readonly string s_earn = EnumNames.Of(NextStepKind.Earn);

    /// <summary>The plan, with paths that begin with the certificate of the first action.</summary>
    public static Plan Begin(Plan plan)
    {
        if (
            plan is not { Now: { Credential: { } earned } now, Paths: [{ First: FirstStage.Helps or FirstStage.HelpsLater } first, ..] }
            || now.Kind != s_earn
        )
            return plan;
        var job = first.Stages[0].Job.Code;
        return plan with
        {
            Paths = [.. plan.Paths.Select(p => p.Stages[0].Job.Code == job ? Begun(plan, p, earned) : p)],
        };
    }

    private static PlanPath Begun(Plan plan, PlanPath path, PlanCredential earned)
    {
        ImmutableArray<PlanStage> stages = [With(plan, path.Stages[0], earned), .. path.Stages.Skip(1).Select(s => Without(s, earned))];
        return path with
        {
            First = FirstStage.Same,
            Stages = stages,
            MonthsLow = stages.Sum(s => s.MonthsLow),
            MonthsHigh = stages.Sum(s => s.MonthsHigh),
            DollarsLow = stages.Sum(s => s.DollarsLow),
            DollarsHigh = stages.Sum(s => s.DollarsHigh),
        };
    }

    // Studied before the rest of the step; of an exam of the program the hours are the program's.
    private static PlanStage With(Plan plan, PlanStage stage, PlanCredential earned)
    {
        if (stage.Credentials.Any(c => c.Code == earned.Code))
            return stage;
        var assumed = PathwayAssumptions.Default;
        var month = plan.HoursAWeek * PathwayAssumptions.WeeksAMonth;
        var isOwn = stage.ProgramHours is null;
        var hours = earned.StudyHours ?? assumed.UnknownStudyHours;
        var known = earned.StudyHours ?? 0f;
        return stage with
        {
            Credentials = [earned, .. stage.Credentials],
            MonthsLow = stage.MonthsLow + (isOwn ? known / month : 0f),
            MonthsHigh = stage.MonthsHigh + (isOwn ? (hours + (known * assumed.PracticeShare)) / month : 0f),
            StudyMonths = stage.StudyMonths + (hours / month),
            HoursUnknown = stage.HoursUnknown || (isOwn && earned.StudyHours is null),
            FeeUnknown = stage.FeeUnknown || earned is { FeeUsd: null, PaidPercent: < 100f },
            DollarsLow = stage.DollarsLow + earned.Price(0f),
            DollarsHigh = stage.DollarsHigh + earned.Price(assumed.UnknownFeeUsd),
        };
    }

    // What the first step has earned is there for the later ones.
    private static PlanStage Without(PlanStage stage, PlanCredential earned)
    {
        if (stage.Credentials.All(c => c.Code != earned.Code))
            return stage;
        ImmutableArray<PlanCredential> left = [.. stage.Credentials.Where(c => c.Code != earned.Code)];
        return stage with
        {
            Credentials = left,
            Held = left.IsEmpty ? earned.Name : stage.Held,
            HeldFromStep = left.IsEmpty ? 1 : stage.HeldFromStep,
            DollarsLow = stage.DollarsLow - earned.Price(0f),
            DollarsHigh = stage.DollarsHigh - earned.Price(PathwayAssumptions.Default.UnknownFeeUsd),
        };
    }
}
