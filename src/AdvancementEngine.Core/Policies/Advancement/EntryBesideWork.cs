using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class EntryBesideWork : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.entry",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "After IT work, an entry-level job is shown only if a step leads to it from that work.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults step = null!;

        When()
            .Match(() => occupations)
            .Let(() => step, () => occupations.Compare(o =>
                o.StepsFromItWork.IsAny().OrIf(o.IsAimedAt).OnlyIf(o.IsEntry && o.HasItWork)));
        Then().Do(_ => occupations.Other(Info, step, Remedies.TakeNearerStep));
    }
}
