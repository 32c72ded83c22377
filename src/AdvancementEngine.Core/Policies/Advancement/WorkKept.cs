using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class WorkKept : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.work-kept",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "People who want to keep their current work are shown no other.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults same = null!;

        When()
            .Match(() => occupations)
            .Let(
                () => same,
                () =>
                    occupations.Compare(o =>
                        Measure.Of(o.Code).Is(Measure.Of(o.Goals.TargetOccupation)).OnlyIf(o.Goals.KeepsWork && o.HasTarget)
                    )
            );
        Then().Do(_ => occupations.Other(Info, same, Remedies.ReviewGoal));
    }
}
