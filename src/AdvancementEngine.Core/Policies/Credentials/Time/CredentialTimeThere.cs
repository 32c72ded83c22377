using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Time;

internal sealed class CredentialTimeThere : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.time-there",
        "No credential is listed for people without any months for study.",
        EffectKind.Other,
        FactKinds.Goals
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(() => found, () => credentials.Compare(c => c.MonthsStated.IsAny().OnlyIf(c.Aim != null && c.HasMonths)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
