using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class PartOneUp : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.part",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "A part of an occupation is shown only from the level just below it, or by a published step.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults levels = null!;

        When()
            .Match(() => occupations)
            .Let(() => levels, () => occupations.Compare(o =>
                o.LevelsOfStep.Is(o.OneLevel)
                    .OrIf(o.StepIsPublic && o.StepIsServed && !o.HasGoal)
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.IsPart && o.HasItWork && !o.IsEntry)));
        Then().Do(_ => occupations.Other(Info, levels, Remedies.TakeNearerStep));
    }
}
