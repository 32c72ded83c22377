using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialRenewed : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.renewed",
        "A first exam that lapsed is not taken again after two years of IT work.",
        EffectKind.Other,
        FactKinds.All
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(
                () => found,
                () => credentials.Compare(c => c.MonthsInIt.AtMost(c.Needed(Thresholds.OverviewMonths)).OnlyIf(c.IsLapsedFirst))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
