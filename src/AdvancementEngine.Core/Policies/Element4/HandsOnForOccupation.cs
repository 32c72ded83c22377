using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class HandsOnForOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4a.hands-on-for-occupation",
        Element = Elements.Four,
        Indicator = "4a",
        Origin = Origin.Jff,
        Summary = "The participant has done hands-on work relevant to the occupation; exploration does not count.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Actionable = true,
        Reads = FactKinds.Activities,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults handsOn = null!;

        When()
            .Match(() => occupations)
            .Let(
                () => handsOn,
                () => occupations.Compare(o => o.LearningHours(LearningStage.Preparation).AtLeast(o.Needed(Thresholds.HandsOnHours)))
            );
        Then().Do(_ => occupations.Raise(Info, handsOn, Thresholds.HandsOnLogits, Remedies.DoHandsOnWork));
    }
}
