using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>People already working in their goal occupation are shown the next level up in its field, or management.</summary>
internal sealed class AfterGoal : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.after-goal",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "For people who work in their goal, the level above in its field is shown, or management.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
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
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.IsGoalReached)));
        Then().Do(_ => occupations.Other(Info, after, Remedies.TakeNearerStep));
    }
}
