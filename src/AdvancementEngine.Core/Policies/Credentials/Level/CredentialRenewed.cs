using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

/// <summary>A first exam that lapsed is not taken again after two years of IT work.</summary>
internal sealed class CredentialRenewed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.renewed",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A first exam that lapsed is not taken again after two years of IT work.",
        Effect = EffectKind.Other,
        Reads = FactKinds.All,
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
                () => credentials.Compare(c => c.MonthsInIt.AtMost(c.Needed(Thresholds.OverviewMonths)).OnlyIf(c.IsLapsedFirst))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
