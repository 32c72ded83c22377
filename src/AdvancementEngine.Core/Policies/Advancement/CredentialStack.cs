using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>Microsoft's exams of systems need its tools on record if those of others are, and the one of devices a first exam or its
/// work.</summary>
internal sealed class CredentialStack : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.stack",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary =
            "Microsoft's exams of systems need its tools on record if those of others are, and the one of devices a first exam or its "
                + "work.",
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
                () => credentials.Compare(c => c.StackOnRecord().Is(CredentialContext.IsShown).OnlyIf(c.IsOfMicrosoftSystems))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ShowField));
    }
}
