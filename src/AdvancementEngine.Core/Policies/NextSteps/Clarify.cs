using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>A goal that may mean work of several fields, or without a goal the present job, was stated and not read, or almost nothing is
/// on record: say what is meant, before anything is built on it.</summary>
internal sealed class Clarify : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.clarify",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "A goal that may mean work of several fields, or without a goal the present job, was stated and not read, or almost nothing is "
            + "on record: say what is meant, before anything is built on it.",
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
