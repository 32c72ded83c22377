using System.Buffers;

namespace AdvancementEngine.Participants;

/// <summary>Extracts what a written goal rules out: "something with data, NOT phones", "no help desk". The words are ours.</summary>
public static class LimitWords
{
    private static readonly string[] s_not =
    [
        "not ",
        "no ",
        "no more ",
        "not on ",
        "not behind ",
        "nothing on ",
        "not answering ",
        "no answering ",
        "not taking ",
        "without ",
        "off the ",
        "off ",
        "sin ",
        "nada de ",
    ];

    private static readonly string[] s_phones =
    [
        "phones",
        "phone calls",
        "phone work",
        "phone",
        "the phone",
        "the phones",
        "on phones",
        "a phone",
        "the phone all day",
        "answering phones",
        "call center",
        "call centers",
        "calls",
        "teléfonos",
        "telefonos",
        "teléfono",
        "telefono",
        "llamadas",
    ];

    private static readonly string[] s_helpDesk =
    [
        "help desk",
        "helpdesk",
        "service desk",
        "tech support",
        "user support",
        "mesa de ayuda",
    ];

    // Every denial of a word, spelled out once; most texts have none of the words, which one search for all of them tells.
    private static readonly Denied s_noPhones = new(s_phones);
    private static readonly Denied s_noHelpDesk = new(s_helpDesk);

    /// <summary>What a goal rules out.</summary>
    /// <param name="text">As written.</param>
    public static GoalLimits Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (s_noPhones.IsIn(text) ? GoalLimits.Phones : GoalLimits.None)
            | (s_noHelpDesk.IsIn(text) ? GoalLimits.HelpDesk : GoalLimits.None);
    }

    /// <summary>The text without what it rules out; the text itself if it rules out nothing.</summary>
    /// <param name="text">As written.</param>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (at, length) in s_noPhones.In(text).Concat(s_noHelpDesk.In(text)).OrderByDescending(d => d.Length).Take(1))
            return Without(Joined($"{text[..at].TrimEnd(' ', ',', ';', '-')} {text[(at + length)..].TrimStart()}".Trim()));
        return text;
    }

    // "IT but not help desk": the conjunction is removed with it.
    private static string Joined(string text)
    {
        foreach (var joint in s_joints)
        {
            if (text.EndsWith(joint, StringComparison.OrdinalIgnoreCase))
                return Joined(text[..^joint.Length].TrimEnd(' ', ',', ';', '-'));
        }

        return text.TrimStart(' ', ',', ';', '-');
    }

    private static readonly string[] s_joints = [" but", " just", " and", " or", " pero", " y", " o"];

    private sealed class Denied(string[] words)
    {
        private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
        private readonly string[] _phrases = [.. s_not.SelectMany(not => words, (not, word) => not + word)];

        public bool IsIn(string text) => text.AsSpan().ContainsAny(_words) && In(text).Any();

        public IEnumerable<(int At, int Length)> In(string text)
        {
            foreach (var phrase in _phrases)
            {
                var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                var end = at + phrase.Length;
                if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                    yield return (at, end - at);
            }
        }
    }
}
