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

    /// <summary>What a goal rules out.</summary>
    /// <param name="text">As written.</param>
    public static GoalLimits Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (IsDenied(text, s_phones) ? GoalLimits.Phones : GoalLimits.None)
            | (IsDenied(text, s_helpDesk) ? GoalLimits.HelpDesk : GoalLimits.None);
    }

    /// <summary>The text without what it rules out; the text itself if it rules out nothing.</summary>
    /// <param name="text">As written.</param>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (at, length) in Denials(text, s_phones).Concat(Denials(text, s_helpDesk)).OrderByDescending(d => d.Length).Take(1))
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

    private static bool IsDenied(string text, string[] words) => Denials(text, words).Any();

    private static IEnumerable<(int At, int Length)> Denials(string text, string[] words)
    {
        foreach (var not in s_not)
        {
            foreach (var word in words)
            {
                var at = text.IndexOf(not + word, StringComparison.OrdinalIgnoreCase);
                var end = at + not.Length + word.Length;
                if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                    yield return (at, end - at);
            }
        }
    }
}
