using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>Education reaches what BLS finds typical for entry.</summary>
internal sealed class EducationReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.education",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary = "Education reaches what BLS finds typical for entry.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        Actionable = true,
        Reads = FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;

        When().Match(() => occupations);
        Then().Do(_ => occupations.Each(o => o.Adjust(Info, o.EducationReached().Lower(o.Value(Thresholds.EducationLogits), o.EducationShort()), Remedies.RaiseEducation)));
    }
}
