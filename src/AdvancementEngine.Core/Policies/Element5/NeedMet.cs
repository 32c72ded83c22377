using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

internal sealed class NeedMet : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5b.need-met",
        Element = Elements.Five,
        Indicator = "5b",
        Origin = Origin.Jff,
        Summary = "The program offers each support the participant asked for.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.Needs,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedNeed need = null!;
        ComparisonResult offered = default;

        When().Match(() => need).Let(() => offered, () => need.SupportOffered.Exists(need.Name));
        Then().Do(_ => need.Inform(Info, offered, Remedies.OfferSupport));
    }
}
