using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class DesignShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.design",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Who runs everything at a small employer does not yet design for a large one: an architect's work is shown to people "
                + "with a bachelor's degree, an associate certification or senior work, or where it is the goal.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Education | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults schooling = null!;

        When()
            .Match(() => occupations)
            .Let(() => schooling, () => occupations.Compare(o =>
                o.EducationRank.AtLeast(o.EducationOfDesign)
                    .OrIf(o.IsAimedAt || o.HasAssociateCredential || o.HasSeniorWork)
                    .OnlyIf(o.IsArchitect && o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, schooling, Remedies.TakeNearerStep));
    }
}
