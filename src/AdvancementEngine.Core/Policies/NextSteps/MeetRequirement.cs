using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Meet an unmet requirement of the program, or of the occupation under the program's record or a local rule, first.</summary>
internal sealed class MeetRequirement : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.requirement",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Meet an unmet requirement of the program, or of the occupation under the program's record or a local rule, first.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Requirement.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, step.Job.Requirement));
    }
}
