using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class CredentialValidatedForOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3a.credential-validated-for-occupation",
        Element = Elements.Three,
        Indicator = "3a",
        Origin = Origin.Jff,
        Summary = "At least one credential the program offers is validated for the occupation.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult validated = default;

        When()
            .Match(() => offering)
            .Let(() => validated, () => offering.Validators.Exists(Measure.Of(CredentialRecords.Validators)).OnlyIf(offering.HasProgram));
        Then().Do(_ => offering.Inform(Info, validated, Remedies.AddCredential));
    }
}
