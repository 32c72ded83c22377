using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>The technology most in demand for the occupation that is not shown; not for who has done that work for five years and does it
/// now.</summary>
internal sealed class LearnTechnology : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.technology",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "The technology most in demand for the occupation that is not shown; not for who has done that work for five years and does it "
            + "now.",
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
                s => s.ToLearn.Length > 0 && !(s.IsInIt && !s.IsNext && s.IsEstablished && s.MonthsDone >= StepContext.LongInIt)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.ToLearn));
    }
}
