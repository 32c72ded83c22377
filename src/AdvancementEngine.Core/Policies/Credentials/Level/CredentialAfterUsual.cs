using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Level;

/// <summary>A credential that only a link suggests is not listed before a usual one that leads to it.</summary>
internal sealed class CredentialAfterUsual : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "credential.after-usual",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "A credential that only a link suggests is not listed before a usual one that leads to it.",
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
            .Let(() => found, () => credentials.Compare(c => c.UsualMissingBefore().IsEmpty().OnlyIf(c.IsLinkOnly)));
        Then().Do(_ => credentials.Other(Info, found, Remedies.TakeNearerStep));
    }
}
