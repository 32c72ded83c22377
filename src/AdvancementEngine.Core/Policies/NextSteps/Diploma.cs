using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>If the occupation requires a high school diploma and the person has less, the diploma comes first.</summary>
internal sealed class Diploma : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.diploma",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "If the occupation requires a high school diploma and the person has less, the diploma comes first.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Needs.IsBelowDiploma && s.Job.AsksDiploma);
        Then().Do(_ => step.Propose(Info, NextStepKind.Satisfy, "next-step.requirement/academic:education"));
    }
}
