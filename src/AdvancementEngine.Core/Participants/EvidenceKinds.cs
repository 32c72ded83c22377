using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Codes and ordering of evidence.</summary>
public static class EvidenceKinds
{
    /// <summary>Codes in the order of <see cref="EvidenceKind"/>, strongest first.</summary>
    public static ImmutableArray<string> Codes { get; } = ["assessed", "used", "taught", "self-reported"];

    /// <summary>The code of a kind.</summary>
    public static string Code(this EvidenceKind kind) => Codes[(int)kind];

    /// <summary>Reads a code.</summary>
    /// <returns>False if the code is not in <see cref="Codes"/>.</returns>
    public static bool TryParse(string code, out EvidenceKind kind)
    {
        var index = Codes.IndexOf(code, 0, StringComparer.Ordinal);
        kind = index < 0 ? default : (EvidenceKind)index;
        return index >= 0;
    }

    /// <summary>Evidence ordinal by element, then strongest first, then latest first, then by source: the order used for a
    /// participant.</summary>
    public static ImmutableArray<Evidence> Ordered(IEnumerable<Evidence> evidence) =>
        [
            .. evidence
                .OrderBy(e => e.Element, StringComparer.Ordinal)
                .ThenBy(e => e.Kind)
                .ThenByDescending(e => e.Source.When ?? DateOnly.MinValue)
                .ThenBy(e => e.Source.Who, StringComparer.Ordinal)
                .ThenBy(e => e.Source.What, StringComparer.Ordinal),
        ];
}
