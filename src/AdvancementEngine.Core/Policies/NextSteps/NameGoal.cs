using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Without a goal, and with more than one track open, a talk about the goal comes first: for who comes from outside IT untrained,
/// and for who has worked in it for years; with a goal too, where neither its time nor its pay can be had.</summary>
internal sealed class NameGoal : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.explore",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Without a goal, and with more than one track open, a talk about the goal comes first: for who comes from outside IT "
            + "untrained, and for who has worked in it for years; with a goal too, where neither its time nor its pay can be had.",
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
                s =>
                    s.IsOutOfReach
                    || (
                        !s.HasGoal
                        && s.Choices.Length > 0
                        && (
                            s.IsEstablished
                            || s.ItMonths >= StepContext.TimeForAGoal
                            || (s.ItMonths == 0f && !s.IsTrainedFor && s.UsualHeld == 0)
                        )
                    )
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Clarify, "aim", null, null, step.Choices));
    }
}
