using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

/// <summary>The occupation is the target, or a directed step leads from it to the target.</summary>
internal sealed class TargetOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.target",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "The occupation is the target, or a directed step leads from it to the target.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults leads = null!;

        When()
            .Match(() => occupations, o => o.Participant.Goals.TargetOccupation != null)
            .Let(() => leads, () => occupations.Compare(o =>
                Measure.Of(o.Code).Is(Measure.Of(o.Goals.TargetOccupation)).OrIf(o.HasStepTo(o.Goals.TargetOccupation!))));
        Then()
            .Do(_ => occupations.Raise(Info, leads, Thresholds.TargetLogits, Remedies.ReviewGoal));
    }
}
