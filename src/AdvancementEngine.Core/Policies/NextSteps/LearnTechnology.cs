using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Learn the most in-demand technology of the job that the person has not shown, if there is a base for it; not after five
/// years in it.</summary>
internal sealed class LearnTechnology : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.technology",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Learn the most in-demand technology of the job that the person has not shown, if there is a base for it; not after "
                + "five years in it.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Tools.MainMissing.Length > 0 && s.HasBase,
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore),
                s => !s.IsPastTools
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.ToLearn));
    }
}
