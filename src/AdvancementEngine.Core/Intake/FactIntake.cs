using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Takes in a participant's facts one by one, wherever they come from: the same text means the same in a cell and in a request.
/// One for each participant.</summary>
/// <param name="catalog">The catalog codes are resolved against.</param>
/// <param name="matchers">Matchers of the same catalog.</param>
/// <param name="asOf">The as-of date; no record may be dated later.</param>
/// <param name="budget">What may be matched by name; one of its own where null.</param>
public sealed partial class FactIntake(CareerCatalog catalog, IntakeMatchers matchers, DateOnly asOf, MatchBudget? budget = null)
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxIdLength = 64;

    // Candidates farther than this from the text, or from the best of them, are not what was meant. Ours.
    private const float LeastMeant = 0.5f;
    private const float MeantWithin = 0.03f;
    private const float WrittenWithin = 0.08f;

    // A wish among others whose words are so near is read, though no title is written just so. Ours.
    private const float Sure = 0.8f;

    // Score from which a title is one that people commonly use. Ours.
    private const float Common = 0.93f;

    private static readonly string[] s_dashes = [" - ", " – "];

    private readonly IntakeReader _read = new(asOf, budget);
    private readonly List<UnreadWork> _unread = [];
    private readonly List<UnreadEvidence> _unreadEvidence = [];
    private readonly List<PassedExam> _passed = [];
    private readonly List<string> _unreadCredentials = [];
    private bool _hasWorked;

    /// <summary>Earliest date a record can plausibly have.</summary>
    public static DateOnly Earliest => IntakeReader.Earliest;

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<FieldProblem> Problems => _read.Problems;

    /// <summary>Every text that had to be matched so far, taken or not.</summary>
    public IReadOnlyList<IntakeNote> Notes => _read.Notes;

    /// <summary>Jobs so far whose occupation was not read.</summary>
    public ImmutableArray<UnreadWork> UnreadWork => [.. _unread];

    /// <summary>True if an item so far that may be a credential was not matched. A list of credentials that was said to be complete is then
    /// not complete for the engine: what it lacks may be just that one.</summary>
    public bool HasUnreadCredential { get; private set; }

    /// <summary>Evidence so far that names no element.</summary>
    public ImmutableArray<UnreadEvidence> UnreadEvidence => [.. _unreadEvidence];

    /// <summary>Credentials so far that were stated and not read, as written; where each was read, what somebody assessed and was not read:
    /// a request lists its credentials so.</summary>
    public ImmutableArray<string> UnreadCredentials =>
        [
            .. _unreadCredentials
                .DefaultIfEmpty()
                .SelectMany(c => c is null ? _unreadEvidence.Where(e => e.Kind == EvidenceKind.Assessed).Select(e => e.Text) : [c])
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Exams passed so far of credentials that take several.</summary>
    public ImmutableArray<PassedExam> ExamsPassed => [.. _passed];

    /// <summary>Reads what has no record of its own.</summary>
    public IntakeReader Reader => _read;

    /// <summary>Adds a problem that only the caller can see.</summary>
    public void Problem(string field, string found, string needed, string remedy) => _read.Problem(field, found, needed, remedy);

    /// <summary>Adds the problem of a code that is not known; the nearest known one is named.</summary>
    public void Unknown(string field, string text, string what, IEnumerable<string> known) => _read.Unknown(field, text, what, known);

    /// <summary>The id of a participant or a program.</summary>
    public string Id(string field, string id)
    {
        if (id.Length is 0 or > MaxIdLength || id.AsSpan().ContainsAny('|', ';') || HasSpace(id))
            _read.Problem(
                field,
                InputText.Quote(id),
                $"an id of 1 to {MaxIdLength} characters without spaces, '|' or ';'",
                "use the id your case-management system knows it by, never a person's name"
            );
        return id;
    }

    /// <summary>A date by the as-of date; null where empty or wrong.</summary>
    public DateOnly? Date(string field, string text) => _read.Date(field, text);

    /// <summary>Refuses a program completed that is not named.</summary>
    /// <param name="field">The field of the program.</param>
    /// <param name="program">Its id as written; empty for none.</param>
    /// <param name="completed">The date as written; empty for none.</param>
    public void CompletedProgram(string field, string program, string completed)
    {
        if (program.Length == 0 && completed.Length > 0)
            _read.Problem(field, "nothing", "the program that was completed", "fill in the program's id, or remove the date");
    }

    /// <summary>The code of an occupation; null where it is doubtful or wrong.</summary>
    public string? Occupation(string field, string text) => _read.Occupation(field, catalog, matchers, text);

    /// <summary>The occupation aimed at; what was stated and not read is kept to be asked back.</summary>
    public Participants.Goals Goal(string field, string text)
    {
        if (text.Length == 0)
            return Participants.Goals.None;
        if (GoalWishes.IsVague(text))
        {
            _read.Notes.Add(new(field, new NameMatch(text, null, [])));
            return Participants.Goals.None with { Unread = new UnreadText(Kept(text), []), Stated = Kept(text) };
        }

        var limits = LimitWords.Of(text);
        var before = _read.Notes.Count;
        var (code, candidates, parts) = ReadGoal(
            field,
            GoalConditions.Without(CareWords.Spelled(limits == GoalLimits.None ? text : LimitWords.Without(text)))
        );
        var near = code is null && parts.IsEmpty && !_read.Notes.Skip(before).Any(n => IsWrittenOfIt(n.Match)) ? OfTrade(text) : null;
        if (near is not null && NearTrades.IsNearEnough(text))
            code = near;
        else if (near is not null)
            candidates = [near];
        var beside = GoalTexts.Beside(Kept(text));
        if (beside.Any(p => p.Code == GoalParts.Defends) && beside.All(p => p.Code != GoalParts.Attacks))
            limits |= GoalLimits.Attack;
        return Participants.Goals.None with
        {
            TargetOccupation = code,
            Unread = code is null
                ? new UnreadText(Kept(text), candidates)
                {
                    Parts = parts,
                    IsNear =
                        near is not null || (parts.IsEmpty && beside.All(p => p.Kind != GoalPartKind.Specialty) && IsNear(before)),
                }
                : null,
            Parts = beside,
            Limits = limits,
            Stated = text == code ? string.Empty : Kept(text),
        };
    }

    private static bool IsWritten(NameMatch match) => match.Candidates is [var best, ..] && IsWritten(best);

    /// <summary>Highest education reached; read after the jobs, because a grade of high school is the one attended only where there are
    /// none.</summary>
    public EducationRecord? Education(FieldNames at, string level, SourceText source)
    {
        var recorded = Source(at, source);
        if (EducationLevels.TryParse(level, out var known))
            return new(known, recorded);
        if (_read.IsTooLong(at("level"), level))
            return null;
        var (match, reached, pursued) = EducationTexts.Read(level, asOf);
        _read.Notes.Add(new(at("level"), match));
        // A grade of high school alone, of somebody who has not worked, is the one attended.
        if (EducationTexts.IsInSchool(level, hasWorked: _hasWorked))
            (reached, pursued) = (EducationLevel.NoFormalCredential, EducationLevel.HighSchool);
        return reached is { } highest ? new(highest, recorded) { Pursued = pursued, Stated = Plain(at("level"), level) } : null;
    }

    /// <summary>A spell of work.</summary>
    /// <param name="at">Names its fields.</param>
    /// <param name="occupation">Code, job title, or <see cref="WorkSpell.OtherOccupation"/>.</param>
    /// <param name="start">Day or month; empty where it is not known: the work counts as done, its length as unknown.</param>
    /// <param name="end">Day or month; empty while it goes on.</param>
    /// <param name="source">Who, when, what.</param>
    /// <param name="open">Set where the occupation or the start stays open: the history is then incomplete and must not count as "no
    /// experience".</param>
    public WorkSpell? Work(FieldNames at, string occupation, string start, string end, SourceText source, ref bool open)
    {
        var first = _read.Date(at("start"), start, monthAs: 1);
        var last = _read.Date(at("end"), end, monthAs: -1);
        if (last < first)
            _read.Problem(at("end"), InputText.Quote($"{occupation}|{start}|{end}"), "an end not before the start", "correct the dates");
        _hasWorked = true;
        var (code, candidates) = Read(at("occupation"), occupation, isJob: true);
        var recorded = Payers.Marked(occupation, Source(at, source));
        if (LeadWords.IsPost(occupation))
            recorded = LeadWords.Marked(recorded);
        // Chiefs of the services' IT answer for all of it, whatever their rate is called.
        if (GeneralistWords.IsTitle(occupation) || (LeadWords.IsPost(occupation) && ForcesWords.IsSaid(occupation)))
            recorded = GeneralistWords.Marked(recorded, Kept(occupation));
        // Time without a job needs no start.
        var isNoJob = code == WorkSpell.OtherOccupation && NoWorkWords.IsSaid(occupation);
        open |= code is null || (start.Length == 0 && !isNoJob);
        if (code is null)
        {
            _unread.Add(new(Kept(occupation), first, last, recorded, candidates));
            return null;
        }

        if (first is { } day)
            return new(code, day, last, recorded) { Stated = Stated(occupation, code) };
        if (start.Length > 0)
            return null;
        if (!isNoJob)
            _read.Notes.Add(IntakeNote.NotGiven(at("start"), occupation, "has no start: it counts as work done, its length is unknown"));
        return new(code, last ?? asOf, last, recorded) { IsStartKnown = false, Stated = Stated(occupation, code) };
    }

    /// <summary>Evidence of skills, knowledge areas, technologies or credentials: one text may name several.</summary>
    public IReadOnlyList<Evidence> Evidence(FieldNames at, string element, EvidenceKind kind, SourceText source)
    {
        var recorded = Source(at, source);
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
        var read = _read.Elements(at("element"), matchers, element);
        if (read.Count > 0)
            Keep(_read.Notes.Skip(before).Where(n => n.Unknown is not null).Select(n => n.Match.Text).Where(IsUnreadAlone), kind, recorded);
        else if (_read.Notes.Skip(before).All(n => n.Unknown is null))
        {
            // A credential is assessed: a skill that sounds like one leaves the list of credentials complete.
            HasUnreadCredential |= kind == EvidenceKind.Assessed;
            Keep([element], kind, recorded);
        }

        return
        [
            .. read.Where(e => e.Element != part)
                .Select(e => new Evidence(e.Element, kind, IsLapsed(e.Element, e.Claim) ? LapseWords.Marked(recorded) : recorded)
                {
                    Stated = Plain(at("element"), element),
                }),
        ];
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
        var part = NotePart(credential, recorded);
        var open = false;
        var read = _read.Credentials(at("credential"), matchers, credential, ref open);
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

    /// <summary>An activity done; its hours are checked by itself.</summary>
    public ActivityRecord Activity(FieldNames at, string activity, float? hours, string occupation, SourceText host)
    {
        if (!WorkBasedLearning.TryStage(activity, out _))
            _read.Unknown(
                at("activity"),
                activity,
                $"activity ({string.Join(", ", WorkBasedLearning.Activities.Select(a => a.Code))}), or 'none' alone",
                WorkBasedLearning.Activities.Select(a => a.Code)
            );
        return new(activity, hours, occupation.Length == 0 ? null : Occupation(at("occupation"), occupation), Source(at, host));
    }

    /// <summary>A support needed.</summary>
    public SupportNeed Need(FieldNames at, string support, SourceText source)
    {
        if (!Supports.Codes.Contains(support, StringComparer.Ordinal))
            _read.Unknown(at("support"), support, $"support ({string.Join(", ", Supports.Codes)}), or 'none' alone", Supports.Codes);
        var recorded = Source(at, source);
        return new(support, recorded) { Times = NeedTexts.Read(recorded, asOf) };
    }

    /// <summary>Another recorded fact, into facts by name.</summary>
    public void Fact(FieldNames at, string name, string value, SourceText source, SortedDictionary<string, ParticipantFact> facts)
    {
        name = FormerSpellings.Present(name);
        // A month stands for its last day here as everywhere.
        if (
            ParticipantFacts.Find(name) is { Value.Kind: FactValueKind.Date }
            && value.Length == "yyyy-MM".Length
            && _read.Date(at("fact"), value, monthAs: -1) is { } day
        )
            value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var fact = new ParticipantFact(name, value, Source(at, source));
        if (ProtectedAttributes.Contains(name))
            _read.Problem(
                at("fact"),
                $"the protected attribute {InputText.Quote(name)}",
                "no protected attribute among the facts a score may see",
                "leave it out; protected attributes stand apart and are read by equal-opportunity reports only (groups.csv of a cohort)"
            );
        else if (ParticipantFacts.Check(fact) is { } wrong)
            _read.Problem(at("fact"), InputText.Quote($"{name}|{value}"), wrong, "see the list of facts in docs/data-formats.md");
        else if (!facts.TryAdd(name, fact))
            _read.Problem(at("fact"), $"the fact {InputText.Quote(name)} twice", "each fact once", "keep the latest");
    }

    /// <summary>A number within the bounds of a rule; null where empty or wrong.</summary>
    public double? Number(string field, string text, NumberRule rule) => _read.Number(field, text, rule);

    /// <summary>Checks a number that did not come as text; null is not known, and fine.</summary>
    public void Number(string field, double? number, NumberRule rule) => _read.Number(field, number, rule);

    // The code a text means, or what it may mean.
    private (string? Code, ImmutableArray<string> Candidates) Read(string field, string text, bool isJob)
    {
        var before = _read.Notes.Count;
        var code = isJob ? _read.Job(field, catalog, matchers, text) : _read.Occupation(field, catalog, matchers, text);
        if (!isJob && code is null && _read.Notes.Count > before && !IsWritten(_read.Notes[^1].Match) && Told(field, text) is { } named)
            code = named.Taken?.Code;
        // "Operations analyst" aims at no forensics.
        if (!isJob && _read.Notes.Count > before && FieldWords.AreMissing(text, code))
            return (null, []);
        if (
            code is not null
            || _read.Notes.Count == before
            || _read.Notes[^1].Match.Candidates is not [var best, ..] candidates
            || best.Score < LeastMeant
        )
            return (code, []);
        // What is written out goes before what is near; nobody aims at work outside IT; a goal that people commonly write so means no rare
        // title.
        var written = candidates.Any(IsWritten);
        var isCommon = best.Score >= MatchOptions.Preferred * MatchOptions.Shortened * MatchOptions.Shortened;
        var within = isCommon && !isJob ? MeantWithin : WrittenWithin;
        return (
            null,
            [
                .. candidates
                    .Where(c =>
                        (written ? IsWritten(c) && c.Score >= best.Score - within : c.Score >= best.Score - MeantWithin)
                        && (isJob || catalog.FindOccupation(c.Code) is not { UsualOrigin: true })
                        && (IsWritten(c) || TitleHeads.ShareMore(matchers.Occupations.Corrected(text), c))
                    )
                    .Select(c => c.Code),
            ]
        );
    }

    // A goal that no title has, by the field and work in it; nobody aims at work outside IT.
    private NameMatch? Told(string field, string text) =>
        OfIt(field, matchers.Jobs.Composed(text)) ?? OfIt(field, matchers.Jobs.WithinGoal(text));

    private NameMatch? OfIt(string field, NameMatch? found)
    {
        if (found is not { } read || !read.Candidates.Any(IsOfIt))
            return null;
        ImmutableArray<MatchCandidate> ofIt = [.. read.Candidates.Where(IsOfIt)];
        read = read with { Taken = ofIt is [var only] ? only : read.Taken is { } taken && IsOfIt(taken) ? taken : null, Candidates = ofIt };
        _read.Notes[^1] = new(field, read);
        return read;
    }

    private bool IsOfIt(MatchCandidate candidate) => catalog.FindOccupation(candidate.Code) is { UsualOrigin: false };

    private static bool IsLapsed(string element, Claim claim) =>
        claim == Claim.Lapsed && string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal);

    private static bool IsWritten(MatchCandidate candidate) => candidate.Method is MatchMethod.Exact or MatchMethod.Normalized;

    // What no row can carry is left out: a record that is written and read again is the same.
    private static string Stated(string text, string code) =>
        text == code || text.AsSpan().ContainsAny('|', ';') ? string.Empty : Kept(text);

    // What names a protected attribute is kept nowhere.
    private static string Plain(string field, string text) => ProtectedText.Note(field, text) is null ? Kept(text) : string.Empty;

    private static string Kept(string text) => text.Length <= IntakeReader.MaxTextLength ? text : text[..IntakeReader.MaxTextLength];

    private static bool HasSpace(string id)
    {
        foreach (var unit in id)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format)
                return true;
        }

        return false;
    }

    private Source Source(FieldNames at, SourceText source) =>
        new(source.Who, _read.Date(at("date"), source.When, monthAs: -1), source.What);
}
