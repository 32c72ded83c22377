using AdvancementEngine.Policies.Facts;

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
        CredentialContexts credentials = null!;

        When().Match(() => credentials, c => c.ParticipantContext.Goals.MoneyAvailableUsd != null);
        Then().Do(_ => credentials.Each(c => c.Adjust(Info, c.FitsMoney().Lower(c.Value(Thresholds.MoneyLogits)), Remedies.ReviewGoal)));
    }
}
