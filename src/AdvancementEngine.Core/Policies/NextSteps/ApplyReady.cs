using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyReady : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-ready",
        "Someone two years in the field, at most one level below the job, with a usual certificate or, where none is asked, tools "
            + "of the job in use, or without any job now, applies for it: an exam or an exercise goes on beside."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Job.IsNext && !s.Job.IsHeld && s.IsReadyByField && s.Tools.Core.Length == 0,
                s =>
                    !s.ItWork.IsReturning
                    && !s.Credential.IsRenewal
                    && !s.Experience.IsWithoutField
                    && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s => !s.Tools.ShowsBegunFirst || s.UsesToolsOfField
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
