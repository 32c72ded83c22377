using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Codes of <see cref="OccupationLevel"/> in files and results.</summary>
public static class OccupationLevels
{
    /// <summary>Codes, lowest level first.</summary>
    public static ImmutableArray<string> Codes { get; } = ["entry", "early", "middle", "senior", "lead"];

    /// <summary>The code of a level.</summary>
    public static string Code(this OccupationLevel level) => Codes[(int)level - (int)OccupationLevel.Entry];
}
