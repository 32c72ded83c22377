using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class TryOut : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.try",
        "Someone from outside IT who has not decided tries the nearest job out: a day beside somebody who does it. "
            + "Someone whose goal is the IT of the health care that they work in begins there."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Goal.IsUndecided && s.Job.TakesBeginners && !s.Job.IsHeld && !s.Employer.IsHealthCareForGoal,
                s => s.ItWork.Months == 0f && !s.Experience.IsTrainedFor && s.Credential.UsualHeld == 0 && s.Program.Id.Length == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "job-shadow"));
    }
}
