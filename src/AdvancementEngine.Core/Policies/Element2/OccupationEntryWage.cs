using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class OccupationEntryWage : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.entry-wage",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The entry wage meets the threshold.",
        Effect = EffectKind.Adjust,
        LowestLogits = -0.33f,
        HighestLogits = 0.33f,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult pays = default;

        When().Match(() => offering).Let(() => pays, () => offering.EntryWage.AtLeast(offering.Needed(Thresholds.DemandEntryWage)));
        Then().Do(_ => offering.RaiseOrLower(Info, pays, Thresholds.DemandLogits, Remedies.CompareDemand));
    }
}
