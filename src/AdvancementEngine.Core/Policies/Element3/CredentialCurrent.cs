using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class CredentialCurrent : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3a.credential-current",
        Element = Elements.Three,
        Indicator = "3a",
        Origin = Origin.Ours,
        Summary = "The credential is currently offered under this name.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialOffering offering = null!;
        ComparisonResult current = default;

        When().Match(() => offering).Let(() => current, () => offering.Status.Is(Measure.Of("active")));
        Then().Do(_ => offering.Inform(Info, current, Remedies.TakeSuccessor));
    }
}
