using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

/// <summary>A cloud overview exam is not listed for people with two years of IT work.</summary>
internal sealed class CredentialOverview : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.overview",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A cloud overview exam is not listed for people with two years of IT work.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work,
    };

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
