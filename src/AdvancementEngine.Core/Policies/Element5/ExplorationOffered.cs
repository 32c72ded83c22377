using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

/// <summary>Participants see occupations, pathways, wages and the local labor market, inside and outside the IT sector, and write a plan.</summary>
internal sealed class ExplorationOffered : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5a.exploration-offered",
        Element = "5",
        Indicator = "5a",
        Origin = Origin.Jff,
        Summary = "Participants see occupations, pathways, wages and the local labor market, inside and outside the IT sector, and write a plan.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Asked { get; } = ["career-plan", "labor-market", "occupations", "pathways", "wages"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;

        When().Match(() => design);
        Then().Do(_ => design.Inform(Info, design.Explored().HasAll(ExplorationOffered.Asked), Remedies.ExplorePlan));
    }
}
