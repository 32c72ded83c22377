using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class LeadFromSenior : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.lead",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Leading a department is the step above senior work; from other work it has to be the goal.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults levels = null!;

        When()
            .Match(() => occupations)
            .Let(() => levels, () => occupations.Compare(o =>
                o.LevelsOfStep.AtMost(o.OneLevel).OrIf(o.IsAimedAt).OnlyIf(o.IsLead && o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, levels, Remedies.TakeNearerStep));
    }
}
