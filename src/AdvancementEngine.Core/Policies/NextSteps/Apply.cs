using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Nothing of consequence is missing: a usual credential, or none to earn, or training with technologies shown; a technology in demand, and hands-on work where beginners are taken.</summary>
internal sealed class Apply : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.apply",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Nothing of consequence is missing: a usual credential, or none to earn, or training with technologies shown; a technology in demand, and hands-on work where beginners are taken.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.IsNext && (s.UsualHeld > 0 || s.Credential.Length == 0 || (s.IsTrainedFor && s.TechnologiesShown >= StepContext.EnoughTechnologies)) && (s.TechnologiesShown > 0 || s.TechnologiesMissing.IsEmpty || s.UsualHeld > 0) && (!s.TakesBeginners || s.IsTrainedFor || s.ItMonths > 0));
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
