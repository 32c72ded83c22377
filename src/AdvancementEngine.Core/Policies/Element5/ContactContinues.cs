using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

internal sealed class ContactContinues : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5c.contact-continues",
        Element = Elements.Five,
        Indicator = "5c",
        Origin = Origin.Ours,
        Summary = "Contact continues after placement.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult continues = default;

        When().Match(() => design).Let(() => continues, () => design.MonthsOfFollowUp.AtLeast(design.Needed(Thresholds.FollowUp)));
        Then().Do(_ => design.Inform(Info, continues, Remedies.StayInContact));
    }
}
