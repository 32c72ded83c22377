using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyShown : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-shown",
        "If employers require no certificate, apply after the usual time with enough technology shown."
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
                s => s.Experience.HasUsualMonths && s.Job.AsksNoCertificate,
                s => s.Tools.Shown >= s.Limits.ToolsEnoughShown || s.Tools.Missing.IsEmpty
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
