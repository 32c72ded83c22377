using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Goals;

internal sealed class MoneyAvailable : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "goal.money",
        Element = Elements.Goals,
        Origin = Origin.Ours,
        Summary = "The fee, minus what the program pays, is within the money available; not asked where a VR&E counselor is on record.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults fee = null!;

        When()
            .Match(() => credentials, c => c.Participant.Goals.MoneyAvailableUsd != null)
            .Let(
                () => fee,
                () => credentials.Compare(c => c.FeeLeft.AtMost(Measure.Of(c.Goals.MoneyAvailableUsd, Unit.Usd)).OnlyIf(!c.IsPaidByPlan))
            );
        Then().Do(_ => credentials.Later(Info, fee, Remedies.ReviewGoal));
    }
}
