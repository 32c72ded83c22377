using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class LeadFromSenior : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.lead",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Leading a department or research is the step above senior work, not above assisting in it, and beside another goal "
                + "research takes the master's degree; otherwise it has to be the goal.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults levels = null!;

        When()
            .Match(() => occupations)
            .Let(() => levels, () => occupations.Compare(o =>
                o.RungsOfStep.AtMost(o.OneLevel)
                    .And(o.EducationRank.AtLeast(o.EducationOfResearch))
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.IsLead && o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, levels, Remedies.TakeNearerStep));
    }
}
