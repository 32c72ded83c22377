using AdvancementEngine.Policies.Facts;

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
        CredentialContexts credentials = null!;

        When().Match(() => credentials, c => c.ParticipantContext.Goals.MonthsAvailable != null);
        Then().Do(_ => credentials.Each(c => c.Adjust(Info, c.FitsMonths().Lower(c.Value(Thresholds.MonthsLogits)), Remedies.ReviewGoal)));
    }
}
