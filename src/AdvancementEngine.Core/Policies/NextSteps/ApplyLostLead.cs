using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyLostLead : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-lost-lead",
        "Someone who lost a job lately, with people or projects led on record, applies for a goal that leads staff or projects if it can "
            + "begin now: its exam goes on beside."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Work.HasLostJob && s.Work.IsOutOfWork && s.Job.IsGoal && s.Job.IsNext,
                s => (s.Job.AnswersForStaff || s.Job.LeadsProjects) && s.Experience.LedBefore && !s.Credential.IsRenewal
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
