using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

internal sealed class CredentialBeginner : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.beginner",
        "An exam for beginners in a language or tool is not listed for people who used it or were taught it.",
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
                () => credentials.Compare(c => c.BasicsOnRecord().Is(CredentialContext.IsNotShown).OnlyIf(c.IsForBeginners))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.ReviewGoal));
    }
}
