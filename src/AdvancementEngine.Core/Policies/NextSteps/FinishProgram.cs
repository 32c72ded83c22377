using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Finish the current program first; someone who left it should ask to return.</summary>
internal sealed class FinishProgram : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.program",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Finish the current program first; someone who left it should ask to return.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When().Match(() => step, s => s.Program.Length > 0);
        Then().Do(_ => step.Propose(Info, NextStepKind.Study, "program"));
    }
}
