using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

/// <summary>People who want to keep their current work are shown no other.</summary>
internal sealed class WorkKept : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.work-kept",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Somebody who wants to keep the work held is shown no other.",
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
