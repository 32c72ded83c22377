using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class StepLeads : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.step",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "One step on the ladder leads there from a current or past job.",
        Effect = EffectKind.Adjust,
        HighestLogits = 1f,
        Reads = FactKinds.Work,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults step = null!;

        When()
            .Match(() => occupations)
            .Let(() => step, () => occupations.Compare(o => o.StepShare.IsAny().UnknownUnless(o.WorkIsKnown).Worth(o.StepShare.Number)));
        Then().Do(_ => occupations.Raise(Info, step, Thresholds.StepLogits, Remedies.TakeNearerStep));
    }
}
