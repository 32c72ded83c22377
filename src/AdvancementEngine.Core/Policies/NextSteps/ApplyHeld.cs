using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyHeld : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-held",
        "Someone two years in the job aimed at, for whom an exam of that job would be next, applies for a larger post in it: the "
            + "exam goes on beside. A lapsed certificate is renewed first, and an exam of the program is taken there."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Goal.IsStated && s.Job.IsHeld && s.ItWork.IsPresent && s.Experience.MonthsDone >= s.Limits.NextLevelMonths,
                s =>
                    (s.Credential.Id.Length > 0 || s.Job.IsEntry)
                    && s.Credential.UsualHeld == 0
                    && !s.Credential.IsRenewal
                    && !s.ItWork.IsReturning
                    && !s.Credential.LeadsOwnWork,
                s => s.Tools.Core.Length == 0 && s.Tools.Begun.Length == 0 && !s.Credential.IsOfNewField
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
