using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Learn the most in-demand technology for the occupation that the person has not shown; not after five years in that
/// job.</summary>
internal sealed class LearnTechnology : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.technology",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary = "Learn the most in-demand technology for the occupation that the person has not shown; not after five years in that job.",
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
                s => s.MainMissing.Length > 0,
                s => !(s.IsInIt && !s.IsNext && s.IsEstablished && s.MonthsDone >= StepContext.LongInIt)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.MainMissing));
    }
}
