using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Clarify : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.clarify",
        "Clarify first only if almost nothing is on record, if what was stated leads to no job, or if someone in IT has not "
            + "decided between several jobs."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Unclear.Length > 0,
                s =>
                    s.Unclear == "record"
                    || s.Toward.Length == 0
                    || ((s.Goal.IsUndecided || (s.Goal.IsBetweenSeveral && !s.Job.IsHeld)) && s.ItWork.Months > 0f)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, step.Unclear, null, null, step.Choices));
    }
}
