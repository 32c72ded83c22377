using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Words of a tool or of kinds of work in what is recorded, however it was written.</summary>
internal static class WordsOnRecord
{
    /// <summary>True where evidence or jobs, read or not, have one of the words.</summary>
    public static bool Name(Participant person, string[] words) =>
        person.Evidence.Any(e => Name(e.Element, words))
        || person.UnreadEvidence.Any(e => Name(e.Text, words))
        || person.UnreadWork.Any(w => Name(w.Text, words));

    /// <summary>True where a text has one of the words; a hyphen is a blank.</summary>
    public static bool Name(string text, string[] words)
    {
        if (text.Contains('-', StringComparison.Ordinal))
            text = text.Replace('-', ' ');
        return Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
    }
}
