using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyTrained : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-trained",
        "Apply after training for a first job, or for a job without required certificates if enough of its technology is shown."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.IsNearlyNext && s.ShowsCore && s.Tools.Core.Length == 0,
                s => !s.Credential.IsRenewal && (!s.Job.LeadsWork || s.Experience.LedBefore),
                s => s.Experience.IsTrainedFor,
                s =>
                    s.Job.TakesBeginners
                    || (s.Job.IsEarly && !s.Job.IsNext)
                    || (s.Job.AsksNoCertificate && s.Tools.Shown >= s.Limits.ToolsEnoughShown)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
