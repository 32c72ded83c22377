using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Forms;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Reads a participant's facts one by one: the same text means the same in a cell of a file and in a request.
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
    private readonly List<StartedExam> _started = [];
    private readonly List<string> _unreadCredentials = [];
    private bool _hasWorked;
    private bool _hasDispatched;

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

    /// <summary>Credentials read so far that are prepared for or were not passed.</summary>
    public ImmutableArray<StartedExam> ExamsStarted => [.. _started];

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
        // A month means its last day, here as everywhere.
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

    private static bool IsWritten(MatchCandidate candidate) => candidate.Method is MatchMethod.Exact or MatchMethod.Normalized;

    // Values that a row cannot hold are left out, so that a record written and read again is the same.
    private static string Stated(string text, string code) =>
        text == code || text.AsSpan().ContainsAny('|', ';') ? string.Empty : Kept(text);

    // Text that names a protected attribute is not kept anywhere.
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
