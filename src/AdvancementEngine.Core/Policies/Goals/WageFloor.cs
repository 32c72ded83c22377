using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

/// <summary>The entry wage reaches the wage floor.</summary>
internal sealed class WageFloor : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.wage-floor",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "The entry wage reaches the wage floor.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;

        When().Match(() => occupations, o => o.ParticipantContext.Goals.WageFloorUsd != null);
        Then().Do(_ => occupations.Each(o => o.Adjust(Info, o.WageReachesFloor().Lower(o.Value(Thresholds.WageFloorLogits)), Remedies.ReviewGoal)));
    }
}
