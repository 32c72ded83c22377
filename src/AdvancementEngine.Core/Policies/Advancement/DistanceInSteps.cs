using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class DistanceInSteps : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.distance",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "It is one step and one level away from the current position.",
        Effect = EffectKind.Adjust,
        LowestLogits = -3f,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults distance = null!;

        When().Match(() => occupations).Let(() => distance, () => occupations.Compare(o => o.Distance.IsNone()));
        Then().Do(_ => occupations.Lower(Info, distance, Thresholds.DistanceLogits, Remedies.TakeNearerStep));
    }
}
