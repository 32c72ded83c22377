using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class OccupationProjectedChange : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.projected-change",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The occupation is not projected to shrink.",
        Effect = EffectKind.Adjust,
        LowestLogits = -0.33f,
        HighestLogits = 0.33f,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult growing = default;

        When().Match(() => offering).Let(() => growing, () => offering.Change.AtLeast(offering.Needed(Thresholds.DemandChange)));
        Then().Do(_ => offering.RaiseOrLower(Info, growing, Thresholds.DemandLogits, Remedies.CompareDemand));
    }
}
