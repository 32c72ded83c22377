using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyLostJob : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-lost-job",
        "Someone who lost a job lately, and used a main tool of the goal and one more of its tools there, applies for the goal where "
            + "employers ask for no certificate: no exercise comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Work.HasLostJob && s.Work.IsOutOfWork && s.Job.IsGoal && !s.Job.LeadsWork,
                s => s.Tools.IsOwnUsedLately && s.Job.AsksNoCertificate && s.Tools.Used >= s.Limits.ToolsEnoughUsed
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
