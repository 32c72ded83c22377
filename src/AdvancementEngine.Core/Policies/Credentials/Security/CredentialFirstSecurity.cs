using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Security;

/// <summary>A first security exam is listed only for people without the IT work, training or exams the usual one builds on.</summary>
internal sealed class CredentialFirstSecurity : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.first-security",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A first security exam is listed only for people without the IT work, training or exams the usual one builds on.",
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
            .Let(() => found, () => credentials.Compare(c => c.GroundOfSecurity().IsEmpty().OnlyIf(c.IsFirstOfSecurity)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
