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
                s => s.IsNearlyNext && s.ShowsCore && s.Core.Length == 0,
                s => !s.IsRenewal && (!s.LeadsWork || s.LedBefore),
                s => s.HasServedLong && s.Credential.Length == 0,
                s => !s.AsksNoCertificate || s.TechnologiesShown >= s.ToolsEnoughShown
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
