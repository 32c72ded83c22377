using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class DirectionUp : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.direction",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "It is above the level of the current job, or one step up from it; the goal and a return to past work always count.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults direction = null!;

        When()
            .Match(() => occupations)
            .Let(() => direction, () => occupations.Compare(o =>
                o.Level.AtLeast(o.LeastLevel).OrIf(o.IsGoal || o.MayBeGoal || o.IsReturn)));
        Then().Do(_ => occupations.Other(Info, direction, Remedies.TakeNearerStep));
    }
}
