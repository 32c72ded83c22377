using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class TargetOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.target",
        Element = Elements.Goals,
        Origin = Origin.Ours,
        Summary = "It is the target or on the path to it.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults target = null!;

        When()
            .Match(() => occupations, o => o.Participant.Goals.TargetOccupation != null)
            .Let(
                () => target,
                () =>
                    occupations.Compare(o =>
                        Measure.Of(o.Code).Is(Measure.Of(o.Goals.TargetOccupation)).OrIf(o.Participant.IsOnWayToTarget(o.Index))
                    )
            );
        Then().Do(_ => occupations.Raise(Info, target, Thresholds.TargetLogits, Remedies.ReviewGoal));
    }
}
