namespace AdvancementEngine.Intake.Forms;

/// <summary>Takes a form's cell apart into what it names, each with what is said of it: lists, remarks in brackets and after dashes,
/// "but". Linear in the length of the text.</summary>
internal static class FormPhrases
{
    private static readonly string[] s_turns = [" but ", " pero ", " however ", " though ", " aunque ", " except "];
    private static readonly string[] s_remarks = [" - ", " – ", " — ", "--", ": ", "? ", " = ", " -> ", " → "];

    /// <summary>The phrases in order; none is empty.</summary>
    /// <param name="text">As written.</param>
    /// <param name="asOf">The day a date of expiry is compared with.</param>
    /// <param name="isAward">True for certificates and diplomas.</param>
    public static IReadOnlyList<FormPhrase> Of(string text, DateOnly asOf, bool isAward)
    {
        var phrases = new List<FormPhrase>();
        foreach (var chunk in Chunks(text))
            Chunk(chunk, asOf, isAward, phrases);
        DenyAll(text, phrases);
        return phrases;
    }

    private static void Chunk(string chunk, DateOnly asOf, bool isAward, List<FormPhrase> phrases)
    {
        var (head, remarks) = Brackets(chunk);
        var parts = head.Split(s_remarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
            parts = [string.Empty];
        remarks.InsertRange(0, parts[1..]);
        var claim = ClaimWords.Of(parts[0], asOf, isAward);
        string? reason = null;
        var others = new List<FormPhrase>();
        foreach (var remark in remarks)
        {
            var said = ClaimWords.Of(remark, asOf, isAward);
            var isAbout = said != Claim.Held && (said != Claim.Not || ClaimWords.IsOnlyDenial(remark));
            if (isAbout && claim == Claim.Held)
                (claim, reason) = (said, remark);
            if (said == Claim.Held)
                others.AddRange(Chunks(remark).Select(c => new FormPhrase(c, ClaimWords.Of(c, asOf, isAward))));
        }

        if (Clean(parts[0]) is { Length: > 0 } first)
            phrases.Add(reason is null ? new(first, claim) : new(first, claim) { Said = reason });
        phrases.AddRange(others);
    }

    // "TensorFlow or PyTorch? neither": an answer alone at the end denies only what it answers.
    private static void DenyAll(string text, List<FormPhrase> phrases)
    {
        if (phrases.Count < 2 || phrases[^1] is not { Claim: Claim.Not } last || !ClaimWords.IsOnlyDenial(last.Text))
            return;
        for (var i = 0; i < phrases.Count; i++)
            phrases[i] = phrases[i] with { Claim = Claim.Not };
    }

    private static IEnumerable<string> Chunks(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && depth > 0)
                depth--;
            else if (depth == 0 && text[i] is ',' or ';' or '\n')
            {
                foreach (var part in Turned(text[start..i]))
                    yield return part;
                start = i + 1;
            }
        }

        foreach (var part in Turned(text[start..]))
            yield return part;
    }

    private static IEnumerable<string> Turned(string text) =>
        text.Split(s_turns, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => Clean(p).Length > 0);

    private static (string Head, List<string> Remarks) Brackets(string text)
    {
        var remarks = new List<string>();
        var head = new System.Text.StringBuilder(text.Length);
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && start < 0)
                start = i + 1;
            else if (text[i] == ')' && start >= 0)
            {
                remarks.Add(text[start..i].Trim());
                start = -1;
                head.Append(' ');
            }
            else if (start < 0)
                head.Append(text[i]);
        }

        if (start >= 0)
            remarks.Add(text[start..].Trim());
        remarks.RemoveAll(r => r.Length == 0);
        return (head.ToString(), remarks);
    }

    private static string Clean(string text) => text.Trim(' ', ',', ';', ':', '-', '–', '.', '?', '!', '/', '&');
}
