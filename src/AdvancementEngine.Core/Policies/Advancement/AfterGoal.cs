using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class AfterGoal : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.after-goal",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "For people who work in their goal, work one level above a job held is shown, in the goal's field or management, and work "
                + "aimed at; development not after three years without code.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Skills | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults after = null!;

        When()
            .Match(() => occupations)
            .Let(() => after, () => occupations.Compare(o =>
                o.LevelsOfStep.Is(o.OneLevel)
                    .And(o.StepsInGoalField.IsAny().OrIf(o.IsManagement))
                    .And(o.CodeUnshown.IsNone())
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.IsGoalReached)));
        Then().Do(_ => occupations.Other(Info, after, Remedies.TakeNearerStep));
    }
}
