using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class OccupationOpenings : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.openings",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The occupation has openings.",
        Effect = EffectKind.Adjust,
        LowestLogits = -0.33f,
        HighestLogits = 0.33f,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult open = default;

        When().Match(() => offering).Let(() => open, () => offering.Openings.AtLeast(offering.Needed(Thresholds.DemandOpenings)));
        Then().Do(_ => offering.RaiseOrLower(Info, open, Thresholds.DemandLogits, Remedies.CompareDemand));
    }
}
