using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TargetChange : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2c.target-change",
        Element = Elements.Two,
        Indicator = "2c",
        Origin = Origin.Ours,
        Summary = "The target occupation is not projected to shrink.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;
        ComparisonResult growing = default;

        When().Match(() => target).Let(() => growing, () => target.Change.AtLeast(target.Design.Needed(Thresholds.DemandChange)));
        Then().Do(_ => target.Inform(Info, growing, Remedies.CompareDemand));
    }
}
