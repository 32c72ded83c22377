using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

/// <summary>Its level is at most one above that of the person's highest credential, or of what their months of IT work count for.</summary>
internal sealed class CredentialLevelFits : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.level",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Its level is at most one above that of the person's highest credential, or of what their months of IT work count for.",
        Effect = EffectKind.Other,
        Actionable = true,
        Reads = FactKinds.Credentials | FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults level = null!;

        When().Match(() => credentials).Let(() => level, () => credentials.Compare(c => c.Level.AtMost(c.LevelAllowed())));
        Then().Do(_ => credentials.Other(Info, level, Remedies.TakeNearerStep));
    }
}
