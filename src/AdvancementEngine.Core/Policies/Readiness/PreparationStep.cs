using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

/// <summary>The job zone is a step up from the one reached, not a leap and not a step back.</summary>
internal sealed class PreparationStep : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.preparation",
        Element = "readiness",
        Origin = Origin.Ours,
        Summary = "The job zone is a step up from the one reached, not a leap and not a step back.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        Reads = FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults preparation = null!;

        When()
            .Match(() => occupations)
            .Let(() => preparation, () => occupations.Compare(o => o.ZoneReached.IsStepTo(o.Zone, (int)o.Value(Thresholds.PreparationZones))));
        Then()
            .Do(_ => occupations.Lower(Info, preparation, Thresholds.PreparationLogits, Remedies.TakeNearerStep));
    }
}
