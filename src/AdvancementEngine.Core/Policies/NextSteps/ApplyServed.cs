using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Apply after the longest time that usually comes before the step, if no credential is next.</summary>
internal sealed class ApplyServed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply-served",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Apply after the longest time that usually comes before the step, if no credential is next.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

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
