using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class SchoolingReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.schooling",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Education meets the occupation's actual requirement.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults education = null!;

        When()
            .Match(() => occupations)
            .Let(
                () => education,
                () => occupations.Compare(o => o.Education.AtLeast(o.EducationRequired).OnlyIf(o.EducationRequired != null))
            );
        Then().Do(_ => occupations.Later(Info, education, Remedies.RaiseEducation));
    }
}
