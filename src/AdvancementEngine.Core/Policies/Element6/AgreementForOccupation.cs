using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

internal sealed class AgreementForOccupation : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.agreement-for-occupation",
        Element = Elements.Six,
        Indicator = "6b",
        Origin = Origin.Jff,
        Summary = "An apprenticeship sponsor's agreement leads to the occupation.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
    };

    public static ImmutableArray<string> Kinds { get; } = ["credit-for-prior-learning", "direct-entry", "interview"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult agreed = default;

        When().Match(() => offering).Let(() => agreed, () => offering.Agreements.HasAny(Kinds).OnlyIf(offering.HasProgram));
        Then().Do(_ => offering.Raise(Info, agreed, Thresholds.AgreementLogits, Remedies.AgreeWithSponsor));
    }
}
