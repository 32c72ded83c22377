using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Credentials;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Converts the cells of a row into a participant, for any file format. Immutable and thread-safe.</summary>
/// <param name="catalog">The catalog codes are resolved against.</param>
/// <param name="asOf">The as-of date; no record may be dated later.</param>
/// <param name="programs">The cohort's programs by id; null if the cohort records none; program ids are then not checked.</param>
/// <param name="matchers">Matchers of the same catalog, to share between parsers; built if null.</param>
public sealed partial class ParticipantRowParser(
    CareerCatalog catalog,
    DateOnly asOf,
    IReadOnlyDictionary<string, TrainingProgram>? programs = null,
    IntakeMatchers? matchers = null
)
{
    /// <summary>Maximum length of an id, in characters.</summary>
    public const int MaxIdLength = FactIntake.MaxIdLength;

    private readonly IntakeMatchers _matchers = matchers ?? IntakeMatchers.Of(catalog);

    /// <summary>Parses a row.</summary>
    /// <param name="cells">One cell for each of <see cref="ParticipantColumns.All"/>, in that order; empty if the file does not have the
    /// column.</param>
    /// <returns>The participant, or every problem of the row; in both cases also the id as written and how texts were matched.</returns>
    public ParsedParticipant Parse(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != ParticipantColumns.All.Count)
            throw new ArgumentException(
                $"found {cells.Count} cells; needed: {ParticipantColumns.All.Count}, one for each column",
                nameof(cells)
            );
        var intake = new FactIntake(catalog, _matchers, asOf);
        var read = intake.Reader;
        string Cell(int position) => cells[position].Trim();

        var id = intake.Id(ParticipantColumns.Participant, Cell(Position.Participant));
        var marked = Marked(read, Cell(Position.Marked));
        var (program, completed) = Program(intake, Cell(Position.Program), Cell(Position.ProgramCompleted));
        var (work, workKnown) = Work(intake, Cell(Position.Work));
        var (activities, activitiesKnown) = Activities(intake, Cell(Position.Activities));
        var credentials = Cell(Position.Credentials);
        // Credentials can also come from evidence, and an unmatched item leaves their list incomplete, so both are read before the list is
        // called complete.
        var evidence = Evidence(intake, Cell(Position.Evidence), Credentials(intake, credentials));
        var needs = Cell(Position.Needs);
        var participant = new Participant
        {
            Id = id,
            Program = program?.Id,
            ProgramCompleted = completed,
            Education = Education(intake, Cell(Position.Education)),
            Work = work,
            WorkHistoryKnown = workKnown,
            UnreadWork = intake.UnreadWork,
            Evidence = evidence,
            UnreadEvidence = intake.UnreadEvidence,
            ExamsPassed = intake.ExamsPassed,
            ExamsStarted = intake.ExamsStarted,
            CredentialsKnown = credentials.Length > 0 && !intake.HasUnreadCredential,
            UnreadCredentials = credentials.Length > 0 ? intake.UnreadCredentials : [],
            Activities = activities,
            ActivitiesKnown = activitiesKnown,
            Needs = Needs(intake, needs),
            NeedsKnown = needs.Length > 0,
            Facts = Facts(intake, Cell(Position.Facts)),
            Goals = Goals(intake, Cell),
        };
        if (read.Problems.Count > 0)
            return new(null, id, marked, read.Problems, read.Notes);
        if (program?.Known is { } known)
            participant = Completion.Apply(participant, known, asOf);
        participant = WorkMeaning.Apply(participant, catalog, asOf);
        return new(GoalMeaning.Apply(participant, catalog, asOf), id, marked, [], read.Notes);
    }

    // As the only item of a list cell: known to be none.
    private static bool IsNone(string cell) => string.Equals(cell, "none", StringComparison.OrdinalIgnoreCase);

    private static string Marked(IntakeReader read, string marked)
    {
        marked = marked.ToLowerInvariant();
        if (marked is not ("" or CohortMarks.MadeUp or CohortMarks.Simulated))
            read.Problem(
                ParticipantColumns.Marked,
                DataProblem.Quote(marked),
                $"'{CohortMarks.MadeUp}', '{CohortMarks.Simulated}', or empty for a real person",
                "correct the mark"
            );
        return marked;
    }

    private ((string Id, TrainingProgram? Known)? Program, DateOnly? Completed) Program(FactIntake intake, string id, string completed)
    {
        var read = intake.Reader;
        var date = read.Date(ParticipantColumns.ProgramCompleted, completed, monthAs: -1);
        intake.CompletedProgram(ParticipantColumns.Program, id, completed);
        if (id.Length == 0)
            return (null, date);
        if (programs is null)
            return ((id, null), date);
        if (programs.TryGetValue(id, out var known))
            return ((id, known), date);
        read.Unknown(ParticipantColumns.Program, id, "program of programs.csv", programs.Keys.Order(StringComparer.Ordinal));
        return (null, date);
    }

    private static EducationRecord? Education(FactIntake intake, string cell)
    {
        var records = new List<EducationRecord?>();
        foreach (var item in Degrees(cell))
        {
            if (intake.Reader.Parts(ParticipantColumns.Education, item, "level", "date", "source") is { } parts)
                records.Add(
                    intake.Education(static _ => ParticipantColumns.Education, parts[0], CellReader.Source(parts[2], parts[1]))
                );
        }

        return EducationRecord.Of(records);
    }

    // "AAS; working on bachelor's" is one text; what follows a date or a source is another degree.
    private static string[] Degrees(string cell)
    {
        var (bar, last) = (cell.IndexOf('|', StringComparison.Ordinal), cell.LastIndexOf(';'));
        return cell.Length == 0 ? []
            : bar >= 0 && bar < last ? CellReader.Items(cell)
            : [cell];
    }

    private static ImmutableArray<SupportNeed> Needs(FactIntake intake, string cell)
    {
        var needs = new List<SupportNeed>();
        foreach (var item in IsNone(cell) ? [] : CellReader.Items(cell))
        {
            if (intake.Reader.Parts(ParticipantColumns.Needs, item, "support", "date", "source") is { } parts)
                needs.Add(intake.Need(static _ => ParticipantColumns.Needs, parts[0], CellReader.Source(parts[2], parts[1])));
        }

        return FactOrder.Of(needs);
    }

    private static ImmutableArray<ParticipantFact> Facts(FactIntake intake, string cell)
    {
        var facts = new SortedDictionary<string, ParticipantFact>(StringComparer.Ordinal);
        foreach (var item in IsNone(cell) ? [] : CellReader.Items(cell))
        {
            if (intake.Reader.Parts(ParticipantColumns.Facts, item, "fact", "value", "date", "source") is { } parts)
                intake.Fact(static _ => ParticipantColumns.Facts, parts[0], parts[1], CellReader.Source(parts[3], parts[2]), facts);
        }

        return [.. facts.Values];
    }

    // Looked up once instead of for every row.
    private static class Position
    {
        public static readonly int Participant = ParticipantColumns.Position(ParticipantColumns.Participant);
        public static readonly int Marked = ParticipantColumns.Position(ParticipantColumns.Marked);
        public static readonly int Program = ParticipantColumns.Position(ParticipantColumns.Program);
        public static readonly int ProgramCompleted = ParticipantColumns.Position(ParticipantColumns.ProgramCompleted);
        public static readonly int Education = ParticipantColumns.Position(ParticipantColumns.Education);
        public static readonly int Work = ParticipantColumns.Position(ParticipantColumns.Work);
        public static readonly int Evidence = ParticipantColumns.Position(ParticipantColumns.Evidence);
        public static readonly int Credentials = ParticipantColumns.Position(ParticipantColumns.Credentials);
        public static readonly int Activities = ParticipantColumns.Position(ParticipantColumns.Activities);
        public static readonly int Needs = ParticipantColumns.Position(ParticipantColumns.Needs);
        public static readonly int Facts = ParticipantColumns.Position(ParticipantColumns.Facts);
        public static readonly int GoalOccupation = ParticipantColumns.Position(ParticipantColumns.GoalOccupation);
        public static readonly int WageFloor = ParticipantColumns.Position(ParticipantColumns.WageFloor);
        public static readonly int Months = ParticipantColumns.Position(ParticipantColumns.Months);
        public static readonly int Money = ParticipantColumns.Position(ParticipantColumns.Money);
        public static readonly int Interests = ParticipantColumns.Position(ParticipantColumns.Interests);
    }
}
