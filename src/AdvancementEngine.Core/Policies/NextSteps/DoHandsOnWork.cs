using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Hands-on work for somebody without paid IT work, where the occupation takes beginners.</summary>
internal sealed class DoHandsOnWork : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.hands-on",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Hands-on work for somebody without paid IT work, where the occupation takes beginners.",
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
                s => s.TakesBeginners && !s.IsTrainedFor && s.ItMonths == 0f && (s.UsualHeld > 0 || s.Credential.Length == 0)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "internship"));
    }
}
