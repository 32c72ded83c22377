using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class OwnToolsShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.own-tools",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Document management, making sites and designing them each have tools of their own: besides the goal and work held "
                + "before, they are shown only with half of these on record or a program for them.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Skills | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults tools = null!;

        When()
            .Match(() => occupations)
            .Let(() => tools, () => occupations.Compare(o =>
                o.CoreShown.AtLeast(o.HalfOfCore)
                    .OrIf(o.IsGoal || o.MayBeGoal || o.IsReturn || o.IsTrainedFor)
                    .OnlyIf(o.HasToolsOfItsOwn && o.HasTarget)));
        Then().Do(_ => occupations.Other(Info, tools, Remedies.ShowField));
    }
}
