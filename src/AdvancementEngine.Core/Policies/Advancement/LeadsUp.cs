using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>It is a step up, a way into IT, or a way back to work held long ago; the goal always is. An open work record counts as what is
/// read of it.</summary>
internal sealed class LeadsUp : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.direction",
        Element = "advancement",
        Origin = Origin.Ours,
        Summary = "It is a step up, or a way into IT, from the person's current position; the goal always counts.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults direction = null!;

        When()
            .Match(() => occupations)
            .Let(() => direction, () => occupations.Compare(o => o.Direction().IsOneOf(OccupationContext.Advancing)));
        Then().Do(_ => occupations.Other(Info, direction, Remedies.TakeNearerStep));
    }
}
