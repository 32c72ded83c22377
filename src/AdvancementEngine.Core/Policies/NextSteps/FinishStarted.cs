using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class FinishStarted : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.finish-started",
        "A certificate on the way to the goal whose exam was failed or half passed, or for which the study goes on, is finished "
            + "before anything new is begun, unless a program pays its whole fee."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(() => step, s => s.Credential.ToFinish != null && s.Credential.ToFinish.CanBeFinishedNow);
        Then().Do(_ => step.ProposeFinishing(Info, step.Credential.ToFinish!));
    }
}
