using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TargetOpenings : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.target-openings",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The target occupation has openings.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;
        ComparisonResult open = default;

        When().Match(() => target).Let(() => open, () => target.Openings.AtLeast(target.Design.Needed(Thresholds.DemandOpenings)));
        Then().Do(_ => target.Inform(Info, open, Remedies.CompareDemand));
    }
}
