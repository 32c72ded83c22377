using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class BeyondLimits : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.limits",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Work that demands what the record says the person cannot do, such as ladders or lifting, is not shown.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Skills | FactKinds.Needs | FactKinds.Goals | FactKinds.Other,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults kept = null!;

        When()
            .Match(() => occupations)
            .Let(() => kept, () => occupations.Compare(o => o.DemandsBeyondLimits.IsNone().OnlyIf(o.Participant.HasLimits && !o.IsGoal)));
        Then().Do(_ => occupations.Other(Info, kept, Remedies.ReviewGoal));
    }
}
