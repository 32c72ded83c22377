using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class EmployersShapedCurriculum : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2a.employers-shaped-curriculum",
        Element = Elements.Two,
        Indicator = "2a",
        Origin = Origin.Jff,
        Summary = "Employers recently took part in designing or refreshing the curriculum.",
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
                        .CurriculumTouchpoints.Where(t => design.IsEmployer(t.Partner))
                        .NoOlderThan(design.MonthsAgo(Thresholds.CurriculumRecentMonths))
            );
        Then().Do(_ => design.Inform(Info, recent, Remedies.InviteEmployer));
    }
}
