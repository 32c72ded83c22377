namespace AdvancementEngine.Policies.Goals;

/// <summary>Preparation for the credential fits the months available.</summary>
internal sealed class MonthsAvailable : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.months",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "Preparation for the credential fits the months available.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialCandidacy candidacy = null!;

        When().Match(() => candidacy, c => c.Goals.MonthsAvailable != null);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.FitsMonths().Lower(candidacy.Value(Thresholds.MonthsLogits)), Remedies.ReviewGoal));
    }
}
