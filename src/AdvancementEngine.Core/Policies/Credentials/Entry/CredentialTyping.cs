using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialTyping : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.typing",
        "No exam is listed below the typing speed that computer work requires, unless there is IT work.",
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
            .Let(() => found, () => credentials.Compare(c => c.TypingSpeed.AtLeast(c.Needed(Thresholds.TypingSpeed)).OnlyIf(c.IsBeginner)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
