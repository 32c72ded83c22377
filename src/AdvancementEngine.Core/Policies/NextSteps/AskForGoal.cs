using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Nothing else applies and no goal is on record: talk about the goal.</summary>
internal sealed class AskForGoal : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.goal",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Nothing else applies and no goal is on record: talk about the goal.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => !s.Goal.IsStated && s.Job.Requirement.Length == 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, "aim", null, null, step.Choices));
    }
}
