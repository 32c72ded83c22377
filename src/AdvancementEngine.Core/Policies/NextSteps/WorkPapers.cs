using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Papers that allow work in the United States come before everything else: without them no employer may hire.</summary>
internal sealed class WorkPapers : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.papers",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Papers that allow work in the United States come before everything else: without them no employer may hire.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Needs.WorkAuthorization == "none");
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/eligibility:work-authorization"));
    }
}
