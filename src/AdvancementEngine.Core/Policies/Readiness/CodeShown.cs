using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class CodeShown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.code",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Development requires a programming language used or assessed, training or a new degree in computing, from people "
            + "who have not done it.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Skills | FactKinds.Activities | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults code = null!;

        When()
            .Match(() => occupations)
            .Let(() => code, () => occupations.Compare(o =>
                o.LanguagesShown.IsAny()
                    .OrIf(o.IsTrainedFor || o.HasDeveloped || o.IsOpenToGraduates)
                    .OnlyIf(o.IsDevelopment && o.HasItWork)));
        Then().Do(_ => occupations.Later(Info, code, Remedies.ShowField));
    }
}
