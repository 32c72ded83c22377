using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TrainingCoversNextStep : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2b.training-covers-next-step",
        Element = Elements.Two,
        Indicator = "2b",
        Origin = Origin.Ours,
        Summary = "The training covers enough of the competencies for a next step.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;
        ComparisonResult covered = default;

        When()
            .Match(() => target)
            .Let(() => covered, () => target.NextStepCoverage.AtLeast(target.Design.Needed(Thresholds.CoverageAdvance)));
        Then().Do(_ => target.Inform(Info, covered, Remedies.AddCompetencies));
    }
}
