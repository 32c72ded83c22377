using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyServed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-served",
        "Apply after the longest time that usually comes before the step, if no credential is next."
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
                s => s.Experience.HasMostMonths && s.Credential.Id.Length == 0,
                s => !s.Job.AsksNoCertificate || s.Tools.Shown >= s.Limits.ToolsEnoughShown
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
