using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>A fact particular to it: a step of the ladder in one field, the goal or its way, the program's target, the usual start, a way
/// back, or something on record.</summary>
internal sealed class FieldShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.field",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Work history or another fact on record points to its field. Entry-level starting jobs and the goal do not need this.",
        Effect = EffectKind.Other,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults field = null!;

        When()
            .Match(() => occupations)
            .Let(() => field, () => occupations.Compare(o => o.PointsToField().IsOneOf(OccupationContext.Pointing)));
        Then().Do(_ => occupations.Other(Info, field, Remedies.ShowField));
    }
}
