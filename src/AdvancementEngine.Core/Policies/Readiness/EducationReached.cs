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
        OccupationCandidacy candidacy = null!;

        When().Match(() => candidacy);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.EducationReached().Lower(candidacy.Value(Thresholds.EducationLogits), candidacy.EducationShort()), Remedies.RaiseEducation));
    }
}
