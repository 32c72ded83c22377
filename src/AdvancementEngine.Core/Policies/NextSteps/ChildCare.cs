using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Child care comes before study for someone without a job; someone with a job has child care that works so far.</summary>
internal sealed class ChildCare : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.child-care",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Child care comes before study for someone without a job; someone with a job has child care that works so far.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.IsOpen("child-care") && !s.IsEmployed);
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "child-care"));
    }
}
