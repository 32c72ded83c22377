using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class GainsAssessed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4b.gains-assessed",
        Element = Elements.Four,
        Indicator = "4b",
        Origin = Origin.Jff,
        Summary = "Skill gains are documented and tracked.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult recent = default;

        When()
            .Match(() => design)
            .Let(() => recent, () => design.SkillAssessments.NoOlderThan(design.MonthsAgo(Thresholds.AssessmentRecentMonths)));
        Then().Do(_ => design.Inform(Info, recent, Remedies.AssessSkills));
    }
}
