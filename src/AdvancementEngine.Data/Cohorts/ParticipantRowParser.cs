using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Participants.Intake;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Turns the cells of one row into a participant, whatever file they come from. Immutable; safe for several threads.</summary>
/// <param name="catalogue">The catalogue codes are resolved against.</param>
/// <param name="asOf">The as-of date; no record may be dated later.</param>
/// <param name="programs">The cohort's programs by id; null where the cohort has none recorded: program ids are then taken as they are.</param>
/// <param name="matchers">Matchers of the same catalogue, to share between parsers; built where null.</param>
public sealed partial class ParticipantRowParser(Catalogue catalogue, DateOnly asOf, IReadOnlyDictionary<string, TrainingProgram>? programs = null, IntakeMatchers? matchers = null)
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxIdLength = 64;

    /// <summary>Written alone in a list cell: known to be none.</summary>
    private const string None = "none";

    private readonly IntakeMatchers _matchers = matchers ?? new IntakeMatchers(catalogue);

    /// <summary>Reads a row.</summary>
    /// <param name="cells">One cell for each of <see cref="ParticipantColumns.All"/>, in that order; empty where the file has no such column.</param>
    /// <returns>The participant, or every problem of the row; in both cases the id as written and how texts were matched.</returns>
    public ParsedParticipant Parse(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != ParticipantColumns.All.Count) throw new ArgumentException($"{ParticipantColumns.All.Count} cells are needed, one for each column; found {cells.Count}", nameof(cells));
        var read = new CellReader(asOf);
        string Cell(string column) => cells[ParticipantColumns.Position(column)].Trim();

        var id = Id(read, Cell(ParticipantColumns.Participant));
        var marked = Marked(read, Cell(ParticipantColumns.Marked));
        var (program, completed) = Program(read, Cell(ParticipantColumns.Program), Cell(ParticipantColumns.ProgramCompleted));
        var (work, workKnown) = Work(read, Cell(ParticipantColumns.Work));
        var (activities, activitiesKnown) = Activities(read, Cell(ParticipantColumns.Activities));
        var needs = Cell(ParticipantColumns.Needs);
        var participant = new Participant
        {
            Id = id,
            Program = program?.Id,
            ProgramCompleted = completed,
            Education = Education(read, Cell(ParticipantColumns.Education)),
            Work = work,
            WorkHistoryKnown = workKnown,
            Evidence = EvidenceKinds.Ordered([.. Evidence(read, Cell(ParticipantColumns.Evidence)), .. Credentials(read, Cell(ParticipantColumns.Credentials))]),
            Activities = activities,
            ActivitiesKnown = activitiesKnown,
            Needs = Needs(read, needs),
            NeedsKnown = needs.Length > 0,
            Facts = Facts(read, Cell(ParticipantColumns.Facts)),
            Goals = Goals(read, Cell),
        };
        if (read.Problems.Count > 0) return new(null, id, marked, read.Problems, read.Notes);
        if (program?.Known is { } known) participant = Completion.Apply(participant, known, asOf);
        return new(participant, id, marked, [], read.Notes);
    }

    private static string Id(CellReader read, string id)
    {
        if (id.Length is 0 or > MaxIdLength || id.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '|' or ';' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
            read.Problem(ParticipantColumns.Participant, DataProblem.Quote(id), $"an id of 1 to {MaxIdLength} characters without spaces, '|' or ';'", "give the row the id your case-management system knows the person by, never a name");
        return id;
    }

    private static string Marked(CellReader read, string marked)
    {
        if (marked is not ("" or CohortMarks.MadeUp or CohortMarks.Simulated))
            read.Problem(ParticipantColumns.Marked, DataProblem.Quote(marked), $"'{CohortMarks.MadeUp}', '{CohortMarks.Simulated}', or empty for a real person", "correct the mark");
        return marked;
    }

    private ((string Id, TrainingProgram? Known)? Program, DateOnly? Completed) Program(CellReader read, string id, string completed)
    {
        var date = read.Date(ParticipantColumns.ProgramCompleted, completed);
        if (id.Length == 0)
        {
            if (completed.Length > 0) read.Problem(ParticipantColumns.Program, "nothing", "the program that was completed", "fill in the program's id, or remove the date");
            return (null, date);
        }

        if (programs is null) return ((id, null), date);
        if (programs.TryGetValue(id, out var known)) return ((id, known), date);
        read.Unknown(ParticipantColumns.Program, id, "program of programs.csv", programs.Keys.Order(StringComparer.Ordinal));
        return (null, date);
    }

    private static EducationRecord? Education(CellReader read, string cell)
    {
        if (cell.Length == 0 || read.Parts(ParticipantColumns.Education, cell, "level", "date", "source") is not { } parts) return null;
        var date = read.Date(ParticipantColumns.Education, parts[1]);
        var code = read.Match(ParticipantColumns.Education, EducationNames.Matcher, parts[0], "education level", _ => false);
        return code is not null && EducationLevels.TryParse(code, out var level) ? new(level, CellReader.Source(parts[2], date)) : null;
    }

    private static ImmutableArray<SupportNeed> Needs(CellReader read, string cell)
    {
        if (cell is "" or None) return [];
        var needs = new List<SupportNeed>();
        foreach (var item in CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Needs, item, "support", "date", "source") is not { } parts) continue;
            if (!Supports.Codes.Contains(parts[0], StringComparer.Ordinal))
                read.Unknown(ParticipantColumns.Needs, parts[0], $"support ({string.Join(", ", Supports.Codes)}), or 'none' alone", Supports.Codes);
            needs.Add(new(parts[0], CellReader.Source(parts[2], read.Date(ParticipantColumns.Needs, parts[1]))));
        }

        return [.. needs.OrderBy(n => n.Support, StringComparer.Ordinal).ThenBy(n => n.Source.When ?? DateOnly.MinValue)];
    }

    private static ImmutableArray<ParticipantFact> Facts(CellReader read, string cell)
    {
        var facts = new SortedDictionary<string, ParticipantFact>(StringComparer.Ordinal);
        foreach (var item in cell == None ? [] : CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Facts, item, "fact", "value", "date", "source") is not { } parts) continue;
            var fact = new ParticipantFact(parts[0], parts[1], CellReader.Source(parts[3], read.Date(ParticipantColumns.Facts, parts[2])));
            if (ProtectedAttributes.Contains(fact.Name))
                read.Problem(ParticipantColumns.Facts, $"the protected attribute {DataProblem.Quote(fact.Name)}", "no protected attribute among the facts a score may see", "move it to the group file groups.csv");
            else if (ParticipantFacts.Check(fact) is { } wrong)
                read.Problem(ParticipantColumns.Facts, DataProblem.Quote(item), wrong, "see the list of facts in docs/data-formats.md");
            else if (!facts.TryAdd(fact.Name, fact))
                read.Problem(ParticipantColumns.Facts, $"the fact {DataProblem.Quote(fact.Name)} twice", "each fact once", "keep the latest");
        }

        return [.. facts.Values];
    }
}
