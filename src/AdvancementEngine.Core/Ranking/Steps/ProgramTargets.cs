using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What a person's program leads to.</summary>
internal static class ProgramTargets
{
    /// <summary>True where the program names the occupation, or one in its family, as its target.</summary>
    public static bool Lead(ProgramFindings? program, string occupation) =>
        program?.Record?.StatedTargets.Any(t => SocCodes.SameFamily(t, occupation)) == true;
}
