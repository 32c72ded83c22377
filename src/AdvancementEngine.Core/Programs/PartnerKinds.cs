using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>Codes of <see cref="PartnerKind"/> in files and results.</summary>
public static class PartnerKinds
{
    /// <summary>Codes in the order of <see cref="PartnerKind"/>.</summary>
    public static ImmutableArray<string> Codes { get; } =
    ["it-employer", "non-it-employer", "industry-association", "workforce-board", "union", "intermediary"];

    /// <summary>The code of a kind.</summary>
    public static string Code(this PartnerKind kind) => Codes[(int)kind];

    /// <summary>Reads a code.</summary>
    /// <returns>False if the code is not in <see cref="Codes"/>.</returns>
    public static bool TryParse(string code, out PartnerKind kind)
    {
        var index = Codes.IndexOf(code, 0, StringComparer.Ordinal);
        kind = index < 0 ? default : (PartnerKind)index;
        return index >= 0;
    }
}
