using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

internal sealed class ExplorationBeyondEntry : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5a.exploration-beyond-entry",
        Element = Elements.Five,
        Indicator = "5a",
        Origin = Origin.Ours,
        Summary = "Exploration goes beyond the entry-level job.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Topics { get; } = ["beyond-entry"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult explored = default;

        When().Match(() => design).Let(() => explored, () => design.TopicsExplored(Topics).HasAll(Topics));
        Then().Do(_ => design.Inform(Info, explored, Remedies.ExplorePlan));
    }
}
