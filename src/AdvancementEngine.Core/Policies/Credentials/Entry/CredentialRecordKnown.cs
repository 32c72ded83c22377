using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialRecordKnown : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.record-known",
        "Without a goal, no credential is listed until the current job, or anything at all, is known.",
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
                () => credentials.Compare(c => c.RecordMissing().Is(CredentialContext.IsKnown).OnlyIf(c.Aim != null && c.IsWithoutGoal))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
