using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

/// <summary>Interests are alike: a visible tilt, only where the request asks for it.</summary>
internal sealed class InterestsTilt : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.interests",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "Interests are alike: a visible tilt, only where the request asks for it.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        HighestLogits = 1f,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;

        When().Match(() => occupations, o => o.ParticipantContext.Request.UseInterests && o.ParticipantContext.Goals.Interests.Length == 6);
        Then().Do(_ => occupations.Each(o => o.Adjust(Info, o.InterestsAlike().Tilt(o.Value(Thresholds.InterestLogits)), Remedies.ReviewGoal)));
    }
}
