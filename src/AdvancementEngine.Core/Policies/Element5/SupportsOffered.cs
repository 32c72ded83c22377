using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

internal sealed class SupportsOffered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5b.supports-offered",
        Element = Elements.Five,
        Indicator = "5b",
        Origin = Origin.Jff,
        Summary = "Several kinds of support are offered: tutoring, case management, child care, transportation, housing, health, "
            + "equipment.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult offered = default;

        When().Match(() => design).Let(() => offered, () => design.KindsOfSupport.AtLeast(design.Needed(Thresholds.SupportKinds)));
        Then().Do(_ => design.Inform(Info, offered, Remedies.OfferSupport));
    }
}
