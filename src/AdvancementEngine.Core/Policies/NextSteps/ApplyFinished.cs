using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyFinished : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-finished",
        "Apply once training for the goal is finished, a resume is ready and enough technology is shown, if no certificate is "
            + "required."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Program.CompletedForJob && s.Needs.HasResume && s.Job.AsksNoCertificate,
                s => s.Tools.Shown >= s.Limits.ToolsEnoughShown && s.Tools.Core.Length == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
