using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Clarify first only if almost nothing is on record, if what was stated leads to no job, or if someone in IT has not decided
/// between several jobs.</summary>
internal sealed class Clarify : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.clarify",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Clarify first only if almost nothing is on record, if what was stated leads to no job, or if someone in IT has not "
                + "decided between several jobs.",
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
                s => s.Unclear.Length > 0,
                s =>
                    s.Unclear == "record"
                    || s.Toward.Length == 0
                    || ((s.Goal.IsUndecided || (s.Goal.IsBetweenSeveral && !s.Job.IsHeld)) && s.ItWork.Months > 0f)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, step.Unclear, null, null, step.Choices));
    }
}
