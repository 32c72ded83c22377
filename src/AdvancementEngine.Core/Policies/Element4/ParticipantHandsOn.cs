using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class ParticipantHandsOn : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4a.participant-hands-on",
        Element = Elements.Four,
        Indicator = "4a",
        Origin = Origin.Jff,
        Summary = "The participant has done hands-on work relevant to the target of the program; exploration does not count.",
        Effect = EffectKind.Inform,
        Actionable = true,
        Reads = FactKinds.Activities,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ParticipantContext participant = null!;
        ComparisonResult handsOn = default;

        When()
            .Match(() => participant)
            .Let(
                () => handsOn,
                () => participant.LearningHours(LearningStage.Preparation).AtLeast(participant.Needed(Thresholds.HandsOnHours))
            );
        Then().Do(_ => participant.Inform(Info, handsOn, Remedies.DoHandsOnWork));
    }
}
