using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

/// <summary>Contact continues after placement.</summary>
internal sealed class ContactContinues : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5c.contact-continues",
        Element = "5",
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

        When().Match(() => design);
        Then().Do(_ => design.Inform(Info, design.FollowUp().AtLeast(design.Needed(Thresholds.FollowUp)), Remedies.StayInContact));
    }
}
