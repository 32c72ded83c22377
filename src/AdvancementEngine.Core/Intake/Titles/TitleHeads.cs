using System.Collections.Frozen;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Words that titles of every field end with: having only these in common, two titles have nothing in common. Ours.</summary>
internal static class TitleHeads
{
    // Say no work by themselves.
    private static readonly FrozenSet<string> s_plain = FrozenSet.ToFrozenSet(
        ["job", "work", "worker", "person", "lead"],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_heads = FrozenSet.ToFrozenSet(
        [
            "administrator", "analyst", "architect", "assistant", "associate", "clerk", "consultant", "coordinator", "designer",
            "developer", "director", "engineer", "expert", "generalist", "lead", "manager", "officer", "operator",
            "professional", "representative", "specialist", "supervisor", "technician", "technologist", "worker", "job", "work",
            "person",
        ],
        StringComparer.Ordinal
    );

    /// <summary>True where a title found ends with the kind of work that the text names.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="candidate">A title near it.</param>
    public static bool ShareHead(IReadOnlyList<string> words, MatchCandidate candidate)
    {
        var own = NameKeys.Words($"{candidate.Name} {candidate.Via}");
        return words.Any(w => s_heads.Contains(w) && !s_plain.Contains(w) && own.Contains(w, StringComparer.Ordinal));
    }

    /// <summary>True where a title found has a word of the text that tells which work it is.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="candidate">A title near it.</param>
    public static bool ShareMore(IReadOnlyList<string> words, MatchCandidate candidate)
    {
        var own = NameKeys.Words($"{candidate.Name} {candidate.Via}");
        return words.Any(w => !s_heads.Contains(w) && !NameKeys.IsNoise(w) && own.Contains(w, StringComparer.Ordinal));
    }
}
