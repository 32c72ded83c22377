using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Nothing important is missing, and the person has shown the core technology of the job: apply.</summary>
internal sealed class Apply : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Nothing important is missing, and the person has shown the core technology of the job: apply.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.IsNearlyNext && !s.LeadsWork && !s.IsRenewal && s.IsPrepared && s.ShowsCore && s.Core.Length == 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
