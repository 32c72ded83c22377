using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Forms;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>Reads a cell of credentials: a code, a name, or several names, each held, lapsed, or said not to be held.</summary>
internal static partial class CredentialTexts
{
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex Slug { get; }

    /// <summary>The credentials on record, each with what is said of it; only <see cref="Claim.Held"/> and <see cref="Claim.Lapsed"/>.
    /// </summary>
    /// <param name="read">Collects problems and notes.</param>
    /// <param name="field">Column or path.</param>
    /// <param name="matchers">Matchers of the catalog.</param>
    /// <param name="text">As written.</param>
    /// <param name="started">Receives those that are prepared for or were not passed.</param>
    /// <param name="open">Set where something held was not read: the list is then incomplete.</param>
    public static IReadOnlyList<(string Credential, Claim Claim)> Credentials(
        this IntakeReader read,
        string field,
        IntakeMatchers matchers,
        string text,
        List<(string Credential, Claim Claim, string Text)> started,
        ref bool open
    )
    {
        var name = Name(text);
        if (matchers.Credentials.Code(name) is { } code)
            return [(code, Claim.Held)];
        if (read.IsTooLong(field, name) || Slug.IsMatch(name))
            return Whole(read, field, matchers, name, ref open);
        if (read.IsProtected(field, name) || !read.MayMatch(field, name))
        {
            open = true;
            return [];
        }

        var phrases = Remarked(matchers, FormPhrases.Of(name, read.AsOf, isAward: true));
        var (taken, isOpen) = (new List<(string Credential, Claim Claim)>(), false);
        if (phrases.All(p => p.Claim == Claim.Held))
        {
            var several = Found(matchers, phrases);
            if (several.Count == 0 || (phrases.Count == 1 && several.Count == 1))
                return Whole(read, field, matchers, name, ref open);
        }

        foreach (var phrase in phrases)
        {
            var found = CredentialsWithin.Find(matchers.Credentials, phrase.Text, isStrict: phrase.Claim == Claim.Held);
            if (found.Count == 0 && Near(matchers, phrase.Text) is { Taken: not null } near)
                found = [near];
            if (phrase.Claim is Claim.Held or Claim.Lapsed)
            {
                taken.AddRange(found.Select(f => (f.Taken!.Value.Code, phrase.Claim)));
                read.Notes.AddRange(found.Select(f => new IntakeNote(field, f)));
                if (found.Count == 0 && !CredentialsWithin.IsRemark(phrase.Text))
                {
                    isOpen = true;
                    read.Notes.Add(new(field, new NameMatch(phrase.Text, null, [])));
                }

                continue;
            }

            read.Notes.Add(IntakeNote.NotGiven(field, phrase.Text, Why(phrase.Claim, found)));
            if (IsStarted(phrase.Claim, phrase.Said))
                started.AddRange(found.Select(f => (f.Taken!.Value.Code, phrase.Claim, Rewritten(phrase, read.AsOf))));
        }

        // Beside a credential that was read, the rest is a remark.
        open |= isOpen && taken.Count == 0;
        return [.. taken.DistinctBy(t => t.Credential, StringComparer.Ordinal)];
    }

    /// <summary>The credentials that a text says are prepared for or were not passed, each with a text that says so by itself.</summary>
    /// <param name="matchers">Matchers of the catalog.</param>
    /// <param name="text">As written.</param>
    /// <param name="asOf">The as-of date.</param>
    public static IReadOnlyList<(string Credential, Claim Claim, string Text)> Started(IntakeMatchers matchers, string text, DateOnly asOf)
    {
        if (text.Length > IntakeReader.MaxTextLength)
            return [];
        var phrases = FormPhrases.Of(text, asOf, isAward: true);
        return phrases.All(p => p.Claim == Claim.Held && CredentialRemarks.Of(p) is null)
            ? []
            :
            [
                .. Remarked(matchers, phrases)
                    .Where(p => p.Claim is not (Claim.Held or Claim.Lapsed) && IsStarted(p.Claim, p.Said))
                    .SelectMany(p =>
                        CredentialsWithin
                            .Find(matchers.Credentials, p.Text, isStrict: false)
                            .Select(f => (f.Taken!.Value.Code, p.Claim, Rewritten(p, asOf)))
                    ),
            ];
    }

    // A phrase that says by itself what is said of it; the remark that said so stood beside it.
    private static string Rewritten(FormPhrase phrase, DateOnly asOf) =>
        ClaimWords.Of(phrase.Text, asOf, isAward: true) == phrase.Claim ? phrase.Text
        : phrase.Claim == Claim.Failed ? phrase.Text + ", failed"
        : "studying " + phrase.Text;

    /// <summary>The credential a text names or comes near to, without a note; null for none.</summary>
    /// <param name="matchers">Matchers of the catalog.</param>
    /// <param name="text">As written.</param>
    public static string? Named(IntakeMatchers matchers, string text) =>
        matchers.Credentials.Code(Name(text))
        ?? Near(matchers, Name(text))?.Taken?.Code
        ?? (CredentialsWithin.Find(matchers.Credentials, Name(text), isStrict: false) is [var only] ? only.Taken?.Code : null);

    /// <summary>A text for a credential of which another text says that it is not held, so that it says so by itself.</summary>
    /// <param name="text">As written.</param>
    /// <param name="claim">What the other text says.</param>
    /// <param name="asOf">The as-of date.</param>
    public static string Saying(string text, Claim claim, DateOnly asOf) => Rewritten(new(Name(text), claim), asOf);

    /// <summary>True if the exam was not passed, or the study goes on: a wish or a plan is no beginning.</summary>
    /// <param name="claim">What is said of the credential.</param>
    /// <param name="text">The words that say it.</param>
    public static bool IsStarted(Claim claim, string text) =>
        claim == Claim.Failed || (claim == Claim.Learning && CredentialRemarks.IsBegun(text));

    /// <summary>The one credential a text names; null where it is doubtful or wrong.</summary>
    public static string? Credential(this IntakeReader read, string field, IntakeMatchers matchers, string text)
    {
        var open = false;
        return Whole(read, field, matchers, Name(text), ref open) is [var only] ? only.Credential : null;
    }

    private static string Name(string text) =>
        text.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal) ? text[(ElementKinds.Credential.Length + 1)..] : text;

    private static NameMatch? Near(IntakeMatchers matchers, string phrase) =>
        CredentialsWithin.IsRemark(phrase)
            ? null
            : CredentialWithin.Find(matchers.Credentials, phrase) ?? matchers.Credentials.Match(phrase);

    // "CCNA, failed in June": what names no credential is said of the one before.
    private static List<FormPhrase> Remarked(IntakeMatchers matchers, IReadOnlyList<FormPhrase> phrases)
    {
        var read = new List<FormPhrase>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var isRemark = CredentialRemarks.Of(phrases[i]) is not null && IsNameless(matchers, phrases[i].Text);
            if (!isRemark || read is not [.., { Claim: Claim.Held } before])
                read.Add(phrases[i]);
            else if (!phrases.Skip(i + 1).TakeWhile(p => IsNameless(matchers, p.Text)).Any(p => ClaimWords.IsPassed(p.Text)))
                read[^1] = before with { Claim = CredentialRemarks.Of(phrases[i])!.Value, Said = phrases[i].Text };
        }

        return read;
    }

    private static bool IsNameless(IntakeMatchers matchers, string phrase) =>
        CredentialsWithin.Find(matchers.Credentials, phrase, isStrict: false).Count == 0
        && Near(matchers, phrase) is not { Taken: not null };

    private static List<NameMatch> Found(IntakeMatchers matchers, IReadOnlyList<FormPhrase> phrases) =>
        [.. phrases.SelectMany(p => CredentialsWithin.Find(matchers.Credentials, p.Text, isStrict: true))];

    private static IReadOnlyList<(string Credential, Claim Claim)> Whole(
        IntakeReader read,
        string field,
        IntakeMatchers matchers,
        string name,
        ref bool open
    )
    {
        string? code;
        if (name.Length > IntakeReader.MaxTextLength)
            code = null;
        else if (CredentialWithin.Find(matchers.Credentials, name) is { } within)
        {
            read.Notes.Add(new(field, within));
            code = within.Taken?.Code;
        }
        else
        {
            code = read.Match(field, matchers.Credentials, name, "credential", Slug.IsMatch);
        }

        open |= code is null;
        return code is null ? [] : [(code, Claim.Held)];
    }

    /// <summary>Why a credential with such a claim is not held.</summary>
    internal static string Why(Claim claim, IReadOnlyList<NameMatch> found)
    {
        var which = found.Count == 0 ? string.Empty : $" ({string.Join(", ", found.Select(f => f.Taken!.Value.Name))})";
        return claim switch
        {
            Claim.Partial => $"is one of several exams: not held yet{which}",
            Claim.Learning => $"is being prepared for: not held yet{which}",
            Claim.Failed => $"was not passed: not held{which}",
            _ => $"is said not to be held{which}",
        };
    }
}
