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

        When().Match(() => occupations);
        Then().Do(_ => occupations.Each(o => o.Adjust(Info, o.ZoneWithinStep().Lower(o.Value(Thresholds.PreparationLogits), o.ZonesOff()), Remedies.TakeNearerStep)));
    }
}
