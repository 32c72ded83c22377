using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

/// <summary>An apprenticeship sponsor's agreement leads to the occupation.</summary>
internal sealed class AgreementForOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.agreement-for-occupation",
        Element = "6",
        Indicator = "6b",
        Origin = Origin.Jff,
        Summary = "An apprenticeship sponsor's agreement leads to the occupation.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;

        When().Match(() => offering);
        Then().Do(_ => offering.Adjust(Info, offering.Agreed().Raise(offering.Value(Thresholds.AgreementLogits)), Remedies.AgreeWithSponsor));
    }
}
