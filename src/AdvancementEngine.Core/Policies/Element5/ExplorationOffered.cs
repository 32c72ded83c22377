using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Element5;

internal sealed class ExplorationOffered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5a.exploration-offered",
        Element = Elements.Five,
        Indicator = "5a",
        Origin = Origin.Jff,
        Summary =
            "Participants see occupations, pathways, wages and the local labor market, inside and outside the IT sector, and write a plan.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Topics { get; } = ["labor-market", "occupations", "pathways", "wages"];

    public static ImmutableArray<string> Sectors { get; } = ["it", "other-industries"];

    public static ImmutableArray<string> Needed { get; } = [ProgramFacts.CareerPlan, .. Topics];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult explored = default;

        When()
            .Match(() => design)
            .Let(
                () => explored,
                () => design.TopicsExplored(Topics, Sectors).With(ProgramFacts.CareerPlan, design.CareerPlan).HasAll(Needed)
            );
        Then().Do(_ => design.Inform(Info, explored, Remedies.ExplorePlan));
    }
}
