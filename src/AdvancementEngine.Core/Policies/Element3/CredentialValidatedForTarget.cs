using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class CredentialValidatedForTarget : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3a.credential-validated-for-target",
        Element = Elements.Three,
        Indicator = "3a",
        Origin = Origin.Jff,
        Summary = "At least one credential offered is validated for the target by an industry body or employers.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;
        ComparisonResult validated = default;

        When().Match(() => target).Let(() => validated, () => target.Validators.Exists(Measure.Of(CredentialRecords.Validators)));
        Then().Do(_ => target.Inform(Info, validated, Remedies.AddCredential));
    }
}
