using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyAtLevel : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-at-level",
        "Someone two years in the field at the level of the job, or above, applies for it, and so does someone a year in work of "
            + "its level that leads to it, or in IT for an entry-level job, for whom no certificate is next: no exercise comes before."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s =>
                    s.Job.IsNext
                    && (s.Experience.IsAtLevel || ((s.Experience.IsSideways || s.Experience.IsAboveJob) && s.Credential.Id.Length == 0)),
                s =>
                    !s.ItWork.IsReturning && !s.Credential.IsRenewal && !s.Experience.IsWithoutField && !s.Tools.ShowsBegunFirst
                    && (!s.Job.LeadsWork || s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
