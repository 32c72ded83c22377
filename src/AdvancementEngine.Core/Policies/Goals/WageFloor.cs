using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class WageFloor : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.wage-floor",
        Element = Elements.Goals,
        Origin = Origin.Ours,
        Summary = "The entry wage reaches the person's wage floor; the further below it, the lower the rank.",
        Effect = EffectKind.Adjust,
        LowestLogits = -4f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults wage = null!;

        When()
            .Match(() => occupations, o => o.Participant.Goals.WageFloorUsd != null)
            .Let(
                () => wage,
                () =>
                    occupations.Compare(o =>
                        o.EntryWage.AtLeast(Measure.Of(o.Goals.WageFloorUsd, Unit.Usd)).OnlyIf(!o.PayIsShared).Worth(o.FloorWeight)
                    )
            );
        Then().Do(_ => occupations.Lower(Info, wage, Thresholds.WageFloorLogits, Remedies.ReviewGoal));
    }
}
