using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Learn the core technology of the job if no one has seen the person use it; not after five years in that job.</summary>
internal sealed class LearnCore : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.core",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Learn the core technology of the job if no one has seen the person use it; not after five years in that job.",
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
                s => s.Tools.Core.Length > 0 && s.HasBase,
                s => !(s.ItWork.IsPresent && !s.Job.IsNext && s.ItWork.IsEstablished && s.Experience.MonthsDone >= s.Limits.LongInWork),
                s => !(s.Job.AnswersForStaff && s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.Core));
    }
}
