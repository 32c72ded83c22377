using System.Text;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Shorter forms of what people write: without leading phrases, remarks in parentheses, employers, version numbers, and words that
/// qualify rather than name.</summary>
internal static class TextForms
{
    private static readonly string[] s_employers = [" at ", " @ ", " for the ", " for a ", " for an ", " with the ", " - ", " – ", " en "];
    private static readonly string[] s_joints = [" or ", "? ", " / ", "/", " y/o ", " o ", " and/or "];

    /// <summary>Forms that differ from the text and from each other, smallest cut first; none is empty.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { text };
        foreach (var form in Cuts(text))
        {
            var trimmed = form.Trim(' ', ',', '.', '-', '?', '!');
            if (trimmed.Length > 0 && seen.Add(trimmed))
                yield return trimmed;
        }
    }

    /// <summary>Text in parentheses or after a dash, and words that contain a digit (such as a military specialty code); each counts as a
    /// name only if it matches in full.</summary>
    public static IEnumerable<string> Remarks(string text)
    {
        if (text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(')', open) is > 0 and var close)
            yield return text[(open + 1)..close].Trim();
        if (text.LastIndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash)
            yield return Qualifiers.Without(text[(dash + 3)..]);
        foreach (var word in text.Split([' ', ',', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= 3 && word.AsSpan().ContainsAnyInRange('0', '9'))
                yield return word;
        }
    }

    /// <summary>The parts joined by "or" or a slash; empty if nothing is joined.</summary>
    public static IReadOnlyList<string> Joined(string text)
    {
        var plain = Qualifiers.Without(Head(WithoutBrackets(text)));
        foreach (var joint in s_joints)
        {
            var parts = plain.Split(joint, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length > 1)
                return parts;
        }

        return [];
    }

    /// <summary>The part that names the work: without leading phrases, parentheses, employers, and words that qualify it or state a
    /// place.</summary>
    public static string Work(string text) =>
        Qualifiers.Without(Head(WithoutEmployer(Qualifiers.WithoutLeadIn(WithoutBrackets(text).Trim()))));

    private static IEnumerable<string> Cuts(string text)
    {
        var plain = Qualifiers.WithoutLeadIn(WithoutBrackets(text).Trim());
        yield return plain;
        var job = WithoutEmployer(plain);
        yield return job;
        yield return WithoutVersion(job);
        yield return Head(job);
        // "SOC analyst L1 - Arctic Wolf": the grade precedes the employer.
        yield return Qualifiers.Without(Head(job));
        yield return WithoutVersion(Apart(Head(job)));
        var bare = Qualifiers.Without(plain);
        yield return bare;
        yield return Qualifiers.WithoutLeadIn(bare);
        var head = Qualifiers.Without(Head(WithoutEmployer(Qualifiers.WithoutLeadIn(bare))));
        yield return head;
        // "Director of Technology" also means "Technology Director".
        if (head.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 0 and var of)
            yield return $"{head[(of + 4)..]} {head[..of]}";
    }

    private static string Head(string text) => text.IndexOfAny([',', ';', ':']) is > 0 and var at ? text[..at].TrimEnd() : text;

    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return text;
        var close = text.IndexOf(')', open);
        return close < 0
            ? text[..open]
            : new StringBuilder().Append(text, 0, open).Append(text, close + 1, text.Length - close - 1).ToString();
    }

    private static string WithoutEmployer(string text)
    {
        var end = text.Length;
        foreach (var mark in s_employers)
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end)
                end = at;
        return text[..end].Trim();
    }

    // "Windows Server 2019", "Python 3.11", "Ubuntu v22": a number after the name.
    private static string WithoutVersion(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length;
        while (last > 1 && IsVersion(words[last - 1]))
            last--;
        return string.Join(' ', words[..last]);
    }

    // "CommTech", "SysAdmin": words run together, split at capital letters.
    private static string Apart(string text)
    {
        var apart = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && i + 1 < text.Length && char.IsLower(text[i + 1]))
                apart.Append(' ');
            apart.Append(text[i]);
        }

        return apart.ToString();
    }

    private static bool IsVersion(string word)
    {
        var digits = word.AsSpan().TrimStart('v').TrimStart('V');
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && digits.IndexOfAnyExcept("0123456789.x") < 0;
    }
}
