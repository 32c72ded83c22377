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
        OccupationCandidacy candidacy = null!;

        When().Match(() => candidacy);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.ZoneWithinStep().Lower(candidacy.Value(Thresholds.PreparationLogits), candidacy.ZonesOff()), Remedies.TakeNearerStep));
    }
}
