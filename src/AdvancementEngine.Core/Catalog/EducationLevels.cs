using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Codes of <see cref="EducationLevel"/> in files and results.</summary>
public static class EducationLevels
{
    /// <summary>Codes in the order of <see cref="EducationLevel"/>.</summary>
    public static ImmutableArray<string> Codes { get; } =
    ["no-formal-credential", "high-school", "some-college", "postsecondary-nondegree", "associate", "bachelor", "master", "doctoral"];

    /// <summary>The code of a level.</summary>
    public static string Code(this EducationLevel level) => Codes[(int)level];

    /// <summary>Reads a code.</summary>
    /// <returns>False if the code is not in <see cref="Codes"/>.</returns>
    public static bool TryParse(string code, out EducationLevel level)
    {
        var index = Codes.IndexOf(code, 0, StringComparer.Ordinal);
        level = index < 0 ? default : (EducationLevel)index;
        return index >= 0;
    }
}
