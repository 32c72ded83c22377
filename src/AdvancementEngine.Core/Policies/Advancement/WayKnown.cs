using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class WayKnown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.way",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "The career ladder has a path to it from here. The goal and a return to past work do not need one.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults way = null!;

        When()
            .Match(() => occupations)
            .Let(() => way, () => occupations.Compare(o =>
                o.StepsOfWay.IsAny().OrIf(o.IsGoal || o.MayBeGoal || o.IsReturn)));
        Then().Do(_ => occupations.Other(Info, way, Remedies.TakeNearerStep));
    }
}
