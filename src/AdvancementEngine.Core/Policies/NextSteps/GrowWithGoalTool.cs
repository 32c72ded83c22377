using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class GrowWithGoalTool : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.goal-tool",
        "Someone in IT who used in the last year the system that the goal names, with no certificate next, takes on more of it at "
            + "work."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => !s.Tools.NamedByGoal.IsEmpty && s.ItWork.IsPresent && s.Employer.HasComputerStaff && !s.Service.IsServing,
                s => s.Credential.Id.Length == 0 && !s.Job.LeadsWork
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "goal-tool", null, null, step.Tools.NamedByGoal));
    }
}
