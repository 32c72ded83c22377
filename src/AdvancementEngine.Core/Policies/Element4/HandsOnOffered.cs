using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class HandsOnOffered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4a.hands-on-offered",
        Element = Elements.Four,
        Indicator = "4a",
        Origin = Origin.Jff,
        Summary = "Hands-on work relevant to the target is offered in a real or simulated workplace; career exploration does not count.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;
        ComparisonResult handsOn = default;

        When()
            .Match(() => target)
            .Let(
                () => handsOn,
                () => target.LearningHours(LearningStage.Preparation).AtLeast(target.Design.Needed(Thresholds.HandsOnHours))
            );
        Then().Do(_ => target.Inform(Info, handsOn, Remedies.OfferHandsOnWork));
    }
}
