using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

internal sealed class TrainingCoversOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2b.training-covers-occupation",
        Element = Elements.Two,
        Indicator = "2b",
        Origin = Origin.Jff,
        Summary = "The training covers enough of the occupation's competencies for entry.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult covered = default;

        When()
            .Match(() => offering)
            .Let(() => covered, () => offering.Coverage.AtLeast(offering.Needed(Thresholds.CoverageEntry)).OnlyIf(offering.HasProgram));
        Then().Do(_ => offering.Inform(Info, covered, Remedies.AddCompetencies));
    }
}
