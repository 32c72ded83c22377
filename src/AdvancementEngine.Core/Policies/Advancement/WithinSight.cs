using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class WithinSight : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.sight",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Without a goal, only the next two levels are shown.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults sight = null!;

        When()
            .Match(() => occupations)
            .Let(() => sight, () => occupations.Compare(o =>
                o.Level.AtMost(o.LevelInSight)
                    .And(o.StepsOfWay.AtMost(o.StepsInSight))
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(!o.HasGoal)));
        Then().Do(_ => occupations.Other(Info, sight, Remedies.TakeNearerStep));
    }
}
