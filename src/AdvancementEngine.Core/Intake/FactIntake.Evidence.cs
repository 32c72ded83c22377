using AdvancementEngine.Catalog;
using AdvancementEngine.Intake.Credentials;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Intake.Forms;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Skills, technologies and credentials.</summary>
public sealed partial class FactIntake
{
    /// <summary>Evidence of skills, knowledge areas, technologies or credentials: one text may name several. Read after the jobs.</summary>
    public IReadOnlyList<Evidence> Evidence(FieldNames at, string element, EvidenceKind kind, SourceText source)
    {
        var recorded = Source(at, source);
        if (
            kind == EvidenceKind.Assessed
            && NotHeld(source) is { } claim
            && CredentialNamed(at("element"), element) is { } notHeld
        )
        {
            Deny(at("element"), element, claim, notHeld, recorded);
            return [];
        }

        if (matchers.Elements.Code(element) is { } id)
            return [new(id, kind, recorded)];
        // A clearance is no technology: "TS" of "TS/SCI" is not TypeScript.
        if (ClearanceText.Is(element))
        {
            Keep([element], kind, recorded);
            return [];
        }

        var before = _read.Notes.Count;
        var part = NotePart(element, recorded) is { } begun ? ElementKinds.Id(ElementKinds.Credential, begun) : string.Empty;
        var started = CredentialTexts.Started(matchers, element, asOf);
        var read = _read.Elements(at("element"), matchers, _hasDispatched ? DispatchWords.Spelled(element) : element);
        if (read.Count > 0)
            Keep(_read.Notes.Skip(before).Where(n => n.Unknown is not null).Select(n => n.Match.Text).Where(IsUnreadAlone), kind, recorded);
        else if (started.Count == 0 && _read.Notes.Skip(before).All(n => n.Unknown is null))
        {
            // A credential is assessed: a skill that sounds like one leaves the list of credentials complete.
            HasUnreadCredential |= kind == EvidenceKind.Assessed;
            Keep([element], kind, recorded);
        }

        foreach (var (credential, how, text) in started)
            Start(at("element"), new(credential, how == Claim.Failed, text, recorded));
        return
        [
            .. read.Where(e => e.Element != part && !started.Any(s => e.Element == ElementKinds.Id(ElementKinds.Credential, s.Credential)))
                .Select(e => new Evidence(e.Element, kind, IsLapsed(e.Element, e.Claim) ? LapseWords.Marked(recorded) : recorded)
                {
                    Stated = Plain(at("element"), element),
                }),
        ];
    }

    /// <summary>True for a text that only denies something, "networking - none": it needs no kind, and is noted.</summary>
    /// <param name="field">Column or path.</param>
    /// <param name="element">As written.</param>
    public bool IsDenial(string field, string element)
    {
        var phrases = FormPhrases.Of(element, asOf, isAward: false);
        if (phrases.Count == 0 || phrases.Any(p => p.Claim != Claim.Not))
            return false;
        if (ProtectedText.Note(field, element) is null)
            _read.Notes.Add(IntakeNote.NotGiven(field, Kept(element), "is said not to be known: not taken"));
        return true;
    }

    private void Keep(IEnumerable<string> texts, EvidenceKind kind, Source source) =>
        _unreadEvidence.AddRange(texts.Select(t => new UnreadEvidence(Kept(t), kind, source)));

    // The rest of a text is kept only where it is as unread alone: a record that is written and read again is then the same.
    private bool IsUnreadAlone(string text)
    {
        var alone = new IntakeReader(asOf);
        return alone.Elements(string.Empty, matchers, text).Count == 0
            && alone.Problems.Count == 0
            && alone.Notes.All(n => n.Unknown is null);
    }

    /// <summary>Credentials earned: one text may name several.</summary>
    /// <param name="at">Names its fields.</param>
    /// <param name="credential">Code or name.</param>
    /// <param name="source">Who, when, what.</param>
    public IReadOnlyList<Evidence> Credential(FieldNames at, string credential, SourceText source)
    {
        var recorded = Source(at, source);
        if (NotHeld(source) is { } claim)
        {
            Deny(at("credential"), credential, claim, CredentialTexts.Named(matchers, credential), recorded);
            return [];
        }

        var part = NotePart(credential, recorded);
        var open = false;
        var started = new List<(string Credential, Claim Claim, string Text)>();
        var read = _read.Credentials(at("credential"), matchers, credential, started, ref open);
        foreach (var (begun, how, text) in started.Where(s => s.Credential != part && read.All(r => r.Credential != s.Credential)))
            Start(at("credential"), new(begun, how == Claim.Failed, text, recorded));
        HasUnreadCredential |= open;
        if (open && ProtectedText.Note(at("credential"), credential) is null)
            _unreadCredentials.Add(Kept(credential));
        return
        [
            .. read.Where(c => c.Credential != part).Select(c => new Evidence(
                ElementKinds.Id(ElementKinds.Credential, c.Credential),
                EvidenceKind.Assessed,
                c.Claim == Claim.Lapsed ? LapseWords.Marked(recorded) : recorded
            )
            {
                Stated = c.Credential == credential ? string.Empty : Plain(at("credential"), credential),
            }),
        ];
    }

    private Claim? NotHeld(SourceText source) =>
        CredentialRemarks.NotHeld(source.Who, asOf) ?? CredentialRemarks.NotHeld(source.What, asOf);

    // The credential that evidence names; null for the name of anything else.
    private string? CredentialNamed(string field, string element)
    {
        if ((matchers.Elements.Code(element) ?? matchers.Elements.Written(element)?.Taken?.Code) is { } id)
            return string.Equals(ElementKinds.Of(id), ElementKinds.Credential, StringComparison.Ordinal)
                ? id[(ElementKinds.Credential.Length + 1)..]
                : null;
        return element.Length <= IntakeReader.MaxTextLength && _read.MayMatch(field, element)
            ? CredentialTexts.Named(matchers, element)
            : null;
    }

    // The source says that it was failed or is not finished.
    private void Deny(string field, string text, Claim claim, string? credential, Source recorded)
    {
        _read.Notes.Add(IntakeNote.NotGiven(field, Kept(text), CredentialTexts.Why(claim, [])));
        if (credential is not null && CredentialTexts.IsStarted(claim, $"{text} {recorded.Who} {recorded.What}"))
            Start(field, new(credential, claim == Claim.Failed, CredentialTexts.Saying(text, claim, asOf), recorded));
    }

    // Prepared for, or not passed: not held, and not to be begun anew.
    private void Start(string field, StartedExam exam)
    {
        if (Plain(field, exam.Text) is not { Length: > 0 } plain)
            return;
        var before = _started.FindIndex(s => s.Credential == exam.Credential);
        if (before < 0)
            _started.Add(exam with { Text = plain });
        else if (IsLatest(exam, _started[before]))
            _started[before] = exam with { Text = plain };
    }

    // A failed exam says more than the study before or after it; of two records alike, the later one counts.
    private static bool IsLatest(StartedExam exam, StartedExam before) =>
        exam.IsFailed != before.IsFailed ? exam.IsFailed : exam.Source.When > before.Source.When;

    // One exam of a credential that takes two: begun, and not held.
    private string? NotePart(string text, Source recorded)
    {
        if (
            ExamPart.Whole(text) is not { } whole
            || (matchers.Credentials.Code(whole) ?? matchers.Credentials.Match(whole).Taken?.Code) is not { } code
            || catalog.FindCredential(code)?.Facts.Exams?.Value is not { } exams
            || !(exams == TwoExams || exams.Contains(" + ", StringComparison.Ordinal))
        )
            return null;
        _passed.Add(new(code, recorded));
        return code;
    }

    private const string TwoExams = "2";

    private static bool IsLapsed(string element, Claim claim) =>
        claim == Claim.Lapsed && string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal);
}
