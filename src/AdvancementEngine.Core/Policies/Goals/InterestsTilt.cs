using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class InterestsTilt : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.interests",
        Element = Elements.Goals,
        Origin = Origin.Ours,
        Summary = "The person's interests match the occupation's. Used only if the request asks for it, and shown.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        HighestLogits = 1f,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults alike = null!;

        When()
            .Match(() => occupations, o => o.Participant.Request.UseInterests && o.Participant.Goals.Interests.Length == 6)
            .Let(() => alike, () => occupations.Compare(o => o.LikenessOfInterests.AtLeast(o.Needed(Thresholds.InterestLikeness))));
        Then().Do(_ => occupations.Tilt(Info, alike, Thresholds.InterestLogits, Remedies.ReviewGoal));
    }
}
