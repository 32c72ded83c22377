using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class FeeCovered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3b.fee-covered",
        Element = Elements.Three,
        Indicator = "3b",
        Origin = Origin.Ours,
        Summary = "The exam fee is fully covered.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult covered = default;

        When().Match(() => design).Let(() => covered, () => design.FeePercentPaid.AtLeast(design.Needed(Thresholds.FeeShare)));
        Then().Do(_ => design.Inform(Info, covered, Remedies.CoverFee));
    }
}
