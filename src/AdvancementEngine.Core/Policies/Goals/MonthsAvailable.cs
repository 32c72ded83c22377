using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class MonthsAvailable : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.months",
        Element = Elements.Goals,
        Origin = Origin.Ours,
        Summary = "Preparation for the credential fits into the months available, or takes little longer.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Goals | FactKinds.Other,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults months = null!;

        When()
            .Match(() => credentials, c => c.Participant.Goals.MonthsAvailable != null)
            .Let(() => months, () => credentials.Compare(c => c.MonthsOfPreparation.AtMost(c.MonthsAllowed)));
        Then().Do(_ => credentials.Later(Info, months, Remedies.ReviewGoal));
    }
}
