using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone who wants to stay in the present job talks with the employer about it: the hours wanted, else the work, the pay and the
/// training.</summary>
internal sealed class StayPut : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.stay",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Someone who wants to stay in the present job talks with the employer about it: the hours wanted, else the work, the pay "
                + "and the training.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Goal.WantsToStay && s.Employer.CanBeAsked);
        Then().Do(_ => step.Propose(Info, NextStepKind.Review, step.Goal.ToReview));
    }
}
