using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class RuledOut : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.ruled-out",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Work that the stated goal rules out, such as work on the phone, is not shown.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults kept = null!;

        When()
            .Match(() => occupations)
            .Let(() => kept, () => occupations.Compare(o => o.LimitsMissed.IsNone().OnlyIf(o.HasLimits && !o.IsGoal)));
        Then().Do(_ => occupations.Other(Info, kept, Remedies.ReviewGoal));
    }
}
