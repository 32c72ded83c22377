using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialOverview : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.overview",
        "A cloud overview exam is not listed for people with two years of IT work.",
        EffectKind.Other,
        FactKinds.Work
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
                () =>
                    credentials.Compare(c =>
                        c.MonthsInIt.AtMost(c.Needed(Thresholds.OverviewMonths)).OnlyIf(c.Aim != null && c.IsOverview)
                    )
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
