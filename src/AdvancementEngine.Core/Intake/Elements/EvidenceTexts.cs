using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Forms;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Intake.Elements;

/// <summary>Reads a cell of evidence: a code, a name, or a text that names several things. What is said not to be used, or only being
/// learned, is not taken; what is taken out of a longer text is certain, and the rest is noted.</summary>
internal static partial class EvidenceTexts
{
    [GeneratedRegex(@"^[a-z]+:\S+$")]
    private static partial Regex ElementId { get; }

    /// <summary>The elements, each with what is said of it; only <see cref="Claim.Held"/> and <see cref="Claim.Lapsed"/>.</summary>
    public static IReadOnlyList<(string Element, Claim Claim)> Elements(
        this IntakeReader read,
        string field,
        IntakeMatchers matchers,
        string text
    )
    {
        if (IsOfOther(read, field, text))
            return [];
        if (matchers.Elements.Code(text) is { } code)
            return [(code, Claim.Held)];
        if (ElementId.IsMatch(text))
            return One(read.Match(field, matchers.Elements, text, "element", ElementId.IsMatch));
        if (read.IsTooLong(field, text) || read.IsProtected(field, text) || !read.MayMatch(field, text))
            return [];
        if (matchers.Elements.Written(text) is { Taken: { } written } whole)
        {
            read.Notes.Add(new(field, whole));
            return [(written.Code, Claim.Held)];
        }

        var phrases = FormPhrases.Of(text, read.AsOf, isAward: false);
        return phrases is [{ Claim: Claim.Held }] && Single(read, field, matchers, text) is { } single
            ? single
            : Several(read, field, matchers, text, phrases);
    }

    /// <summary>The one element a text names; null where it is doubtful or wrong.</summary>
    public static string? Element(this IntakeReader read, string field, IntakeMatchers matchers, string text) =>
        IsOfOther(read, field, text) ? null : read.Match(field, matchers.Elements, text, "element", ElementId.IsMatch);

    private static bool IsOfOther(IntakeReader read, string field, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || IntakeMatchers.IsEvidenced(text[..colon]))
            return false;
        read.Problem(
            field,
            InputText.Quote(text),
            "a skill, knowledge area, technology or credential",
            "record work, education and activities in their own columns, with their dates"
        );
        return true;
    }

    // A text that is one phrase: what it is near to, where that leaves none of its words unexplained.
    private static IReadOnlyList<(string Element, Claim Claim)>? Single(
        IntakeReader read,
        string field,
        IntakeMatchers matchers,
        string text
    )
    {
        var (found, rest) = matchers.Within.Read(text);
        if (found.Count > 1 || (found.Count == 1 && rest.Length == 0) || ElementsWithin.HasJoint(text))
            return null;
        var match = matchers.Elements.Match(text);
        if (match.Taken is not { } taken || !IsFull(text, taken) || !NamesExam(text, taken))
            return found.Count > 0 ? null : Asked(read, field, match);
        read.Notes.Add(new(field, match));
        return [(taken.Code, Claim.Held)];
    }

    private static IReadOnlyList<(string Element, Claim Claim)> Asked(IntakeReader read, string field, NameMatch match)
    {
        read.Notes.Add(new(field, match with { Taken = null }));
        return [];
    }

    private static bool IsFull(string text, MatchCandidate taken)
    {
        if (taken.Method != MatchMethod.Words)
            return true;
        var own = NameKeys.Words($"{taken.Name} {taken.Via}");
        return NameKeys.Words(text).All(w => own.Contains(w) || NameKeys.IsNoise(w) || PlainWords.IsCompanion(w));
    }

    // A certificate is held by its own name, by its short form or its issuer, or by words that say it is one: "fiber optic" is work done,
    // and no exam passed.
    private static bool NamesExam(string text, MatchCandidate taken) =>
        taken.Method != MatchMethod.Words
        || !taken.Code.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal)
        || Exam.IsMatch(text)
        || NameKeys.Words(taken.Via).ToHashSet(StringComparer.Ordinal).SetEquals(NameKeys.Words(text))
        || ShortForm.Matches($"{taken.Name} {taken.Via}").Any(form => text.Contains(form.Value, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(cert\w*|exams?|licen[cs]ed?|badge|passed)\b", Patterns.Options)]
    private static partial Regex Exam { get; }

    // CFOT, A+, CompTIA: three letters or more with two capitals, or a plus sign.
    [GeneratedRegex(@"\b(?=\w*[A-Z]\w*[A-Z])\w{3,}\+?|\b\w+\+", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm { get; }

    private static List<(string Element, Claim Claim)> Several(
        IntakeReader read,
        string field,
        IntakeMatchers matchers,
        string text,
        IReadOnlyList<FormPhrase> phrases
    )
    {
        var taken = new List<(string Element, Claim Claim)>();
        var notes = new List<IntakeNote>();
        var isDenied = false;
        foreach (var phrase in phrases)
        {
            var (found, rest) = matchers.Within.Read(phrase.Text);
            if (phrase.Claim is not (Claim.Held or Claim.Lapsed))
            {
                isDenied = true;
                notes.Add(IntakeNote.NotGiven(field, phrase.Text, Why(phrase.Claim)));
                continue;
            }

            taken.AddRange(found.Select(f => (f.Taken!.Value.Code, phrase.Claim)));
            notes.AddRange(found.Select(f => new IntakeNote(field, f)));
            if (rest.Length > 0)
                notes.Add(
                    found.Count == 0
                        ? new IntakeNote(field, new NameMatch(phrase.Text, null, []))
                        : IntakeNote.NotGiven(field, rest, "was not read beside what was")
                );
        }

        if (taken.Count == 0 && !isDenied)
            notes = [new(field, matchers.Elements.Match(text) with { Taken = null })];
        read.Notes.AddRange(notes);
        return [.. taken.DistinctBy(t => t.Element, StringComparer.Ordinal)];
    }

    private static string Why(Claim claim) =>
        claim switch
        {
            Claim.Learning => "is being learned, or was only looked at: not taken as used",
            Claim.Failed => "was not passed: not taken",
            _ => "is said not to be used: not taken",
        };

    private static IReadOnlyList<(string Element, Claim Claim)> One(string? code) => code is null ? [] : [(code, Claim.Held)];
}
