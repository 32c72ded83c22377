using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TargetEntryWage : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.target-entry-wage",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The target occupation's entry wage meets the threshold.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;
        ComparisonResult pays = default;

        When().Match(() => target).Let(() => pays, () => target.EntryWage.AtLeast(target.Design.Needed(Thresholds.DemandEntryWage)));
        Then().Do(_ => target.Inform(Info, pays, Remedies.CompareDemand));
    }
}
