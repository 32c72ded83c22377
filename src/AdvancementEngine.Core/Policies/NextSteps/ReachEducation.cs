using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Get the education that the occupation actually requires.</summary>
internal sealed class ReachEducation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.education",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Get the education that the occupation actually requires.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Job.Schooling.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, step.Job.Schooling));
    }
}
