using System.Collections.Immutable;
using AdvancementEngine.Pathways;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Plans.Paths;

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
        ImmutableArray<PlanStage> stages =
        [
            With(plan, path.Stages[0], earned),
            .. path.Stages.Skip(1).Select(s => Without(plan, s, earned)),
        ];
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
        var isOwn = stage.ProgramHours is null;
        return stage with
        {
            Credentials = [earned, .. stage.Credentials],
            MonthsLow = stage.MonthsLow + (isOwn ? (earned.StudyHours ?? 0f) / Month(plan) : 0f),
            MonthsHigh = stage.MonthsHigh + (isOwn ? Practiced(earned) / Month(plan) : 0f),
            StudyMonths = stage.StudyMonths + (Hours(earned) / Month(plan)),
            HoursUnknown = stage.HoursUnknown || (isOwn && earned.StudyHours is null),
            FeeUnknown = stage.FeeUnknown || IsFeeUnknown(earned),
            DollarsLow = stage.DollarsLow + earned.Price(0f),
            DollarsHigh = stage.DollarsHigh + earned.Price(assumed.UnknownFeeUsd),
        };
    }

    // A credential earned in the first stage counts as held in later stages.
    private static PlanStage Without(Plan plan, PlanStage stage, PlanCredential earned)
    {
        if (stage.Credentials.All(c => c.Code != earned.Code))
            return stage;
        var unknownFee = PathwayAssumptions.Default.UnknownFeeUsd;
        var own = stage.Credentials.First(c => c.Code == earned.Code);
        ImmutableArray<PlanCredential> left = [.. stage.Credentials.Where(c => c.Code != earned.Code)];
        return stage with
        {
            Credentials = left,
            Held = left.IsEmpty ? earned.Name : stage.Held,
            HeldFromStep = left.IsEmpty ? 1 : stage.HeldFromStep,
            MonthsHigh = IsStudied(plan, stage)
                ? MathF.Max(stage.MonthsLow, stage.MonthsHigh - (Practiced(own) / Month(plan)))
                : stage.MonthsHigh,
            StudyMonths = MathF.Max(0f, stage.StudyMonths - (Hours(own) / Month(plan))),
            HoursUnknown = left.Any(c => c.StudyHours is null),
            FeeUnknown = left.Any(IsFeeUnknown),
            DollarsLow = MathF.Max(0f, stage.DollarsLow - own.Price(0f)),
            DollarsHigh = MathF.Max(0f, stage.DollarsHigh - own.Price(unknownFee)),
        };
    }

    // True where the months are those of the study: time in the job before, where it is longer, stays as long.
    private static bool IsStudied(Plan plan, PlanStage stage) =>
        stage.MonthsHigh <= ((stage.Credentials.Sum(Practiced) + stage.LearningHours) / Month(plan)) + Rounding;

    private const float Rounding = 0.01f;

    private static float Month(Plan plan) => plan.HoursAWeek * PathwayAssumptions.WeeksAMonth;

    private static float Hours(PlanCredential credential) => credential.StudyHours ?? PathwayAssumptions.Default.UnknownStudyHours;

    // Hours of study with the most practice: of hours that are assumed, none is added.
    private static float Practiced(PlanCredential credential) =>
        Hours(credential) + ((credential.StudyHours ?? 0f) * PathwayAssumptions.Default.PracticeShare);

    private static bool IsFeeUnknown(PlanCredential credential) => credential is { FeeUsd: null, PaidPercent: < 100f };
}
