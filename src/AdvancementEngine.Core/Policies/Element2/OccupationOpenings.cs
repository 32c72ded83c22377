using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

/// <summary>The occupation has openings.</summary>
internal sealed class OccupationOpenings : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.openings",
        Element = "2",
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

        When().Match(() => offering);
        Then().Do(_ => offering.Adjust(Info, offering.Openings().Raise(offering.Value(Thresholds.DemandLogits)).Lower(offering.Value(Thresholds.DemandLogits)), Remedies.CompareDemand));
    }
}
