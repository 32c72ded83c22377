using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class RepairStart : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.repair-start",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Other entry-level work is for people with repair work on record, no degree, and no wage floor above its pay.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Skills | FactKinds.Activities | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults start = null!;

        When()
            .Match(() => occupations)
            .Let(() => start, () => occupations.Compare(o =>
                o.RepairOnRecord.IsAny()
                    .And(o.EntryWage.AtLeast(o.WageFloor))
                    .And(o.EducationRank.AtMost(o.EducationOfRepair))
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.IsEntry && !o.IsUsualStart && !o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, start, Remedies.ShowField));
    }
}
