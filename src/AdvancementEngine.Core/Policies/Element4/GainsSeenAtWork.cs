using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element4;

internal sealed class GainsSeenAtWork : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "4b.gains-seen-at-work",
        Element = Elements.Four,
        Indicator = "4b",
        Origin = Origin.Ours,
        Summary = "Skill gains are assessed by someone who saw the work.",
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
            .Let(
                () => recent,
                () =>
                    design
                        .SkillAssessments.Where(a => a.Value == "observed-work")
                        .NoOlderThan(design.MonthsAgo(Thresholds.AssessmentRecentMonths))
            );
        Then().Do(_ => design.Inform(Info, recent, Remedies.AssessSkills));
    }
}
