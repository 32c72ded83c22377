using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class FieldShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.field",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "A step from IT work stays in its field, or something on record points to the new field.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults field = null!;

        When()
            .Match(() => occupations)
            .Let(() => field, () => occupations.Compare(o =>
                o.UsualCredentialsHeld.IsAny()
                    .OrIf(o.StepKeepsField || o.IsStepOfTrade || o.IsPointedTo || o.FieldIsOnRecord)
                    .OrIf(o.TechnologiesUsed >= OccupationContext.EnoughUsed)
                    .OrIf(o.StepIsPublic && o.StepIsServed && !o.HasGoal)
                    .And(o.StepsFromWork.IsAny())
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.HasItWork && !o.IsEntry && !o.IsLead)));
        Then().Do(_ => occupations.Other(Info, field, Remedies.ShowField));
    }
}
