using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class EducationReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.education",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Education meets the typical entry level according to BLS.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
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
            .Let(() => education, () => occupations.Compare(o => o.Education.AtLeast(o.Occupation.TypicalEducation)));
        Then().Do(_ => occupations.Lower(Info, education, Thresholds.EducationLogits, Remedies.RaiseEducation));
    }
}
