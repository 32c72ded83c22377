using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class FloorKept : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.floor",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Pay reaches the wage floor: entry pay with a goal or for others than the same work, otherwise median pay. The goal, the same "
                + "work where that is asked for, the way to the goal (except other entry-level work than the usual start) and a first "
                + "job are exempt; where the current job was not recognized, the goal alone.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults pay = null!;

        When()
            .Match(() => occupations)
            .Let(() => pay, () => occupations.Compare(o =>
                o.PayBesideFloor.AtLeast(o.WageFloor)
                    .OnlyIf(!o.HasNoPayBesideFloor && !o.IsGoal && !o.IsSame && !o.IsPaidStop && !o.IsFirstJob)));
        Then().Do(_ => occupations.Other(Info, pay, Remedies.ComparePay));
    }
}
