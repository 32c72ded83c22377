using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Problems and notes as rows of the run's lists, with file names instead of paths, so that the same cohort in another place gives
/// the same lists.</summary>
internal static class ListRows
{
    public static RejectRow Reject(DataProblem problem, string participant, Cohort cohort) =>
        new(
            Path.GetFileName(problem.File),
            problem.Line,
            participant,
            problem.Column ?? string.Empty,
            Plain(problem.Found, cohort),
            problem.Needed,
            problem.Remedy
        );

    public static NoteRow Note(CohortRow row, IntakeNote note, Cohort cohort) =>
        new(Path.GetFileName(row.File), row.Line, row.Id, note.Field, note.Match.Text, Plain(note.ToString(), cohort));

    public static NoteRow Note(ProgramNote note, Cohort cohort) =>
        new(
            Path.GetFileName(note.File),
            note.Line,
            string.Empty,
            note.Note.Field,
            note.Note.Match.Text,
            Plain(note.Note.ToString(), cohort)
        );

    // A duplicate gives the file in which the id first appeared.
    private static string Plain(string text, Cohort cohort)
    {
        foreach (var file in cohort.Files)
        {
            if (file.Length > Path.GetFileName(file).Length)
                text = text.Replace(file, Path.GetFileName(file), StringComparison.Ordinal);
        }

        return text;
    }
}
