using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

/// <summary>It is not below the level of the current job.</summary>
internal sealed class CredentialAboveJob : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.above-job",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "It is not below the level of the current job.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Credentials | FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When().Match(() => credentials).Let(() => found, () => credentials.Compare(c => c.Level.AtLeast(c.LevelOfJob())));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
