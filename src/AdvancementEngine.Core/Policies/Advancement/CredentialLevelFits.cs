using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>Its level is no more than one above what is held, or what months of IT work stand for.</summary>
internal sealed class CredentialLevelFits : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.level",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "Its level is no more than one above what is held, or what months of IT work stand for.",
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
