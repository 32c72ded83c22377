using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone in a program that leads to the job finishes it first.</summary>
internal sealed class FinishProgram : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.program",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Someone in a program that leads to the job finishes it first.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Program.Id.Length > 0 && s.Program.LeadsToJob);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, "program"));
    }
}
