using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class UsualStart : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.usual-start",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "People without IT work begin at the usual starting job, unless the record points to another start.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults start = null!;

        When()
            .Match(() => occupations)
            .Let(() => start, () => occupations.Compare(o =>
                o.OtherStarts.IsNone().OrIf(o.IsAimedAt && !o.IsDetour).OnlyIf(o.IsUsualStart && !o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, start, Remedies.ShowField));
    }
}
