using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

/// <summary>The exam fee is covered fully.</summary>
internal sealed class FeeCovered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3b.fee-covered",
        Element = "3",
        Indicator = "3b",
        Origin = Origin.Ours,
        Summary = "The exam fee is covered fully.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;

        When().Match(() => design);
        Then().Do(_ => design.Inform(Info, design.FeePaid().AtLeast(design.Needed(Thresholds.FeeShare)), Remedies.CoverFee));
    }
}
