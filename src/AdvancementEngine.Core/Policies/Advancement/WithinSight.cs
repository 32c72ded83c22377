using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>What comes later is the goal and its way; without a goal a rung or two.</summary>
internal sealed class WithinSight : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.sight",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "The person can start it now, or it is the goal, on the path to the goal, or the program's target; without a goal, "
            + "it is at most two steps away.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults sight = null!;

        When().Match(() => occupations).Let(() => sight, () => occupations.Compare(o => o.Sight().IsOneOf(OccupationContext.Seen)));
        Then().Do(_ => occupations.Other(Info, sight, Remedies.TakeNearerStep));
    }
}
