using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

/// <summary>Without a goal, no credential is listed until the current job, or anything at all, is known.</summary>
internal sealed class CredentialRecordKnown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.record-known",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Without a goal, no credential is listed until the current job, or anything at all, is known.",
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
                () => credentials.Compare(c => c.RecordMissing().Is(CredentialContext.IsKnown).OnlyIf(c.Aim != null && c.IsWithoutGoal))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
