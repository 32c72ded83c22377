using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class FinishProgram : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.program",
        "Someone in a program that leads to the job finishes it first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When().Match(() => step, s => s.Program.Id.Length > 0 && s.Program.LeadsToJob);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, "program"));
    }
}
