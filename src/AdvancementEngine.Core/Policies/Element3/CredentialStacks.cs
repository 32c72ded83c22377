using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class CredentialStacks : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3c.credential-stacks",
        Element = Elements.Three,
        Indicator = "3c",
        Origin = Origin.Ours,
        Summary = "The credential counts toward another one.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialOffering offering = null!;
        ComparisonResult stacks = default;

        When().Match(() => offering).Let(() => stacks, () => offering.FurtherCredentials.Exists("further-credential"));
        Then().Do(_ => offering.Inform(Info, stacks, Remedies.ChooseStacking));
    }
}
