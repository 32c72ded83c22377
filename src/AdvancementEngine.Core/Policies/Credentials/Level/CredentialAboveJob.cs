using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialAboveJob : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.above-job",
        "It is not below the level of the current job.",
        EffectKind.Other,
        FactKinds.Credentials | FactKinds.Work
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When().Match(() => credentials).Let(() => found, () => credentials.Compare(c => c.Level.AtLeast(c.LevelOfJob())));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
