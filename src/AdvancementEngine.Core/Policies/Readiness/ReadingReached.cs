using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class ReadingReached : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.reading",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary = "Reading reaches the grade level that exams and work in English require.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Other,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults reading = null!;

        When()
            .Match(() => occupations, o => o.Participant.ReadingGrade != Measure.Missing)
            .Let(() => reading, () => occupations.Compare(o =>
                o.Participant.ReadingGrade.AtLeast(o.Needed(Thresholds.ReadingGrade))));
        Then().Do(_ => occupations.Later(Info, reading, Remedies.RaiseEducation));
    }
}
