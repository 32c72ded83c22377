using System.Globalization;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Reports.Batches;

namespace AdvancementEngine.Operations.Runs;

/// <summary>The files of a run other than its parts, created from the ledger entries, both for the run that writes them and for
/// verification.</summary>
internal static class RunLists
{
    public const string RejectsFile = "rejects.csv";
    public const string ThinFile = "thin.csv";
    public const string NotesFile = "notes.csv";
    public const string SummaryFile = "summary.json";
    public const string ReportFile = "report.html";

    /// <summary>The files in the order the manifest lists them.</summary>
    public static IReadOnlyList<string> Files { get; } = [RejectsFile, ThinFile, NotesFile, SummaryFile, ReportFile];

    /// <summary>Creates the files and the manifest.</summary>
    /// <param name="plan">The plan of the run.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="cohort">The input, with its rows counted.</param>
    /// <param name="records">Entries of the parts, in order; read once.</param>
    /// <param name="write">Writes a file, given its name and a function that writes its content.</param>
    /// <param name="printOf">Returns the fingerprint of a written file.</param>
    public static RunManifest Write(
        RunPlan plan,
        Bundle bundle,
        Cohort cohort,
        IEnumerable<PartRecord> records,
        Action<string, Action<Stream>> write,
        Func<string, InputFingerprint> printOf
    )
    {
        List<RejectRow> others =
        [
            .. cohort.Programs.Problems.Concat(cohort.Problems).Select(p => ListRows.Reject(p, string.Empty, cohort)),
        ];
        var counts = new PartCounts();
        var entries = new List<PartEntry>();
        long marked = 0;
        // The entries of a large cohort are large, so they are read once for all lists.
        List(
            write,
            RejectsFile,
            ["file", "row", "participant", "column", "found", "needed", "remedy"],
            rejects =>
                List(
                    write,
                    ThinFile,
                    ["participant", "program", "mark", "known_elements", "newest_fact", "ask", "question"],
                    thin =>
                        List(
                            write,
                            NotesFile,
                            ["file", "row", "participant", "column", "text", "note"],
                            notes =>
                            {
                                void Reject(RejectRow r) =>
                                    rejects.Write(r.File, Number(r.Row), r.Participant, r.Column, r.Found, r.Needed, r.Remedy);
                                void Note(NoteRow r) => notes.Write(r.File, Number(r.Row), r.Participant, r.Column, r.Text, r.Note);
                                foreach (var other in others)
                                    Reject(other);
                                foreach (var note in cohort.Programs.Notes)
                                    Note(ListRows.Note(note, cohort));
                                foreach (var record in records)
                                {
                                    foreach (var row in record.Rejects)
                                        Reject(row);
                                    foreach (var row in record.Thin)
                                        thin.Write(
                                            row.Participant,
                                            row.Program,
                                            row.Mark,
                                            Number(row.KnownElements),
                                            row.NewestFact,
                                            row.Ask,
                                            row.Question
                                        );
                                    foreach (var row in record.Notes)
                                        Note(row);
                                    marked += record.Thin.Count;
                                    counts.Add(record.Counts);
                                    entries.Add(record.Entry);
                                }
                            }
                        )
                )
        );
        var summary = Summaries.Of(counts, plan, entries, bundle);
        write(SummaryFile, stream => stream.Write(RunJson.Write(summary)));
        write(ReportFile, stream => stream.Write(Encoding.UTF8.GetBytes(BatchReport.Write(summary))));
        return new RunManifest
        {
            Run = plan.Id(),
            Plan = plan,
            RowsIn = entries.Sum(e => e.RowsIn),
            Participants = entries.Sum(e => e.Participants),
            Rejected = entries.Sum(e => e.Rejected),
            RowsOut = entries.Sum(e => e.Rows),
            OtherProblems = others.Count,
            Thin = marked,
            Parts = entries,
            Files = [.. Files.Select(printOf)],
        };
    }

    private static void List(Action<string, Action<Stream>> write, string name, string[] header, Action<CsvWriter> rows) =>
        write(
            name,
            stream =>
            {
                using var csv = new CsvWriter(stream, header) { ForSpreadsheets = true };
                rows(csv);
            }
        );

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
