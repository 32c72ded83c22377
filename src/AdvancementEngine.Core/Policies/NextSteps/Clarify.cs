using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>The stated goal could refer to several fields, or (without a goal) the current job could not be matched, or almost nothing is
/// on record: clarify before giving other advice.</summary>
internal sealed class Clarify : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.clarify",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "The stated goal could refer to several fields, or (without a goal) the current job could not be matched, or almost "
                + "nothing is on record: clarify before giving other advice.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Unclear.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, step.Unclear, null, null, step.Choices));
    }
}
