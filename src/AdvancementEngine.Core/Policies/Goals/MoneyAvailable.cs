namespace AdvancementEngine.Policies.Goals;

/// <summary>The fee, less what the program pays, fits the money available.</summary>
internal sealed class MoneyAvailable : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.money",
        Element = "goals",
        Origin = Origin.Ours,
        Summary = "The fee, less what the program pays, fits the money available.",
        Effect = EffectKind.Adjust,
        LowestLogits = -1f,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialCandidacy candidacy = null!;

        When().Match(() => candidacy, c => c.Goals.MoneyAvailableUsd != null);
        Then().Do(_ => candidacy.Adjust(Info, candidacy.FitsMoney().Lower(candidacy.Value(Thresholds.MoneyLogits)), Remedies.ReviewGoal));
    }
}
