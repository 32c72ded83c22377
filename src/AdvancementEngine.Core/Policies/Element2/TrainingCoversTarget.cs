using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TrainingCoversTarget : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2b.training-covers-target",
        Element = Elements.Two,
        Indicator = "2b",
        Origin = Origin.Jff,
        Summary = "The training covers enough of the target occupation's competencies for entry.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;
        ComparisonResult covered = default;

        When().Match(() => target).Let(() => covered, () => target.Coverage.AtLeast(target.Design.Needed(Thresholds.CoverageEntry)));
        Then().Do(_ => target.Inform(Info, covered, Remedies.AddCompetencies));
    }
}
