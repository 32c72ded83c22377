using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class OutsideShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.outside",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "People without IT work begin above entry level only with something on record that leads to that job, such as "
            + "technical work of its kind.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults record = null!;

        When()
            .Match(() => occupations)
            .Let(() => record, () => occupations.Compare(o =>
                o.UsualCredentialsHeld.IsAny()
                    .OrIf(o.IsTrainedFor || (o.IsPointedTo && o.IsOfNoField))
                    .OrIf((o.StepIsOfOwnKind || o.IsOfTrade) && !o.IsBesideGoalField)
                    .OrIf(o.FieldStartsEarly && o.FieldIsLedTo)
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(!o.IsEntry && !o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, record, Remedies.ShowField));
    }
}
