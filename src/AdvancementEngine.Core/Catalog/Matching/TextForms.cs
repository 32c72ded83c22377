namespace AdvancementEngine.Catalog.Matching;

/// <summary>Shorter forms of what people write: without the employer, remarks in brackets, lead-ins and version numbers.</summary>
internal static class TextForms
{
    private static readonly string[] s_leadIns = ["i am a ", "i was a ", "i work as a ", "worked as a ", "worked as an ", "worked as ", "working as a ", "work as a ", "job as a ", "trabajo de ", "trabajo como ", "trabajé como "];
    private static readonly string[] s_employers = [" at ", " @ ", " for the ", " with the ", " - ", " – "];

    /// <summary>Forms that differ from the text, shortest cut first; none is empty.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        var plain = WithoutLeadIn(WithoutBrackets(text)).Trim();
        if (plain.Length > 0 && plain.Length < text.Length) yield return plain;
        var job = WithoutEmployer(plain).Trim();
        if (job.Length > 0 && job.Length < plain.Length) yield return job;
        var name = WithoutVersion(job);
        if (name.Length > 0 && name.Length < job.Length) yield return name;
    }

    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return text;
        var close = text.IndexOf(')', open);
        return close < 0 ? text[..open] : string.Concat(text.AsSpan(0, open), text.AsSpan(close + 1));
    }

    private static string WithoutLeadIn(string text)
    {
        foreach (var lead in s_leadIns)
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) return text[lead.Length..];
        return text;
    }

    private static string WithoutEmployer(string text)
    {
        var end = text.Length;
        foreach (var mark in s_employers)
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var at && at < end) end = at;
        return text[..end];
    }

    // "Windows Server 2019", "Python 3.11", "Ubuntu v22": a number after the name.
    private static string WithoutVersion(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length;
        while (last > 1 && IsVersion(words[last - 1])) last--;
        return string.Join(' ', words[..last]);
    }

    private static bool IsVersion(string word)
    {
        var digits = word.AsSpan().TrimStart('v').TrimStart('V');
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && digits.IndexOfAnyExcept("0123456789.x") < 0;
    }
}
