using System.Globalization;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Reports.Batches;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Writes what is told at the end from the ledger, the manifest last.</summary>
internal static class RunFinish
{
    public const string RejectsFile = "rejects.csv";
    public const string ThinFile = "thin.csv";
    public const string NotesFile = "notes.csv";
    public const string SummaryFile = "summary.json";
    public const string ReportFile = "report.html";

    public static RunManifest Write(RunFolder folder, RunPlan plan, Bundle bundle, Cohort cohort, IReadOnlyList<PartEntry> entries, CancellationToken cancellation)
    {
        List<RejectRow> others = [.. cohort.Programs.Problems.Concat(cohort.Problems).Select(p => ListRows.Reject(p, string.Empty, cohort))];
        var counts = new PartCounts();
        var thin = Lists(folder, others, entries.Count, counts, cancellation);
        var summary = Summaries.Of(counts, plan, entries, bundle);
        AtomicFile.Write(folder.At(SummaryFile), RunJson.Write(summary));
        AtomicFile.Write(folder.At(ReportFile), Encoding.UTF8.GetBytes(BatchReport.Write(summary)));
        string[] files = [RejectsFile, ThinFile, NotesFile, SummaryFile, ReportFile];
        var manifest = new RunManifest
        {
            Run = plan.Id(),
            Plan = plan,
            RowsIn = entries.Sum(e => e.RowsIn),
            Participants = entries.Sum(e => e.Participants),
            Rejected = entries.Sum(e => e.Rejected),
            RowsOut = entries.Sum(e => e.Rows),
            OtherProblems = others.Count,
            Thin = thin,
            Parts = entries,
            Files = [.. files.Select(f => new InputFingerprint(f, new FileInfo(folder.At(f)).Length, InputFingerprints.Hash(folder.At(f), cancellation)))],
        };
        AtomicFile.Write(folder.At(RunFolder.ManifestFile), RunJson.Write(manifest));
        folder.Tidy();
        return manifest;
    }

    // The ledger of a large cohort is large: it is read once for all lists.
    private static long Lists(RunFolder folder, IReadOnlyList<RejectRow> others, int parts, PartCounts counts, CancellationToken cancellation)
    {
        long marked = 0;
        List(folder, RejectsFile, ["file", "row", "participant", "column", "found", "needed", "remedy"], rejects =>
            List(folder, ThinFile, ["participant", "program", "mark", "known_elements", "newest_fact", "ask", "question"], thin =>
                List(folder, NotesFile, ["file", "row", "participant", "column", "text", "note"], notes =>
                {
                    void Reject(RejectRow r) => rejects.Write(r.File, Number(r.Row), r.Participant, r.Column, r.Found, r.Needed, r.Remedy);
                    foreach (var other in others) Reject(other);
                    for (var i = 0; i < parts; i++)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        var record = folder.Record(i) ?? throw new InvalidOperationException($"the ledger lost part {i}");
                        foreach (var row in record.Rejects) Reject(row);
                        foreach (var row in record.Thin) thin.Write(row.Participant, row.Program, row.Mark, Number(row.KnownElements), row.NewestFact, row.Ask, row.Question);
                        foreach (var row in record.Notes) notes.Write(row.File, Number(row.Row), row.Participant, row.Column, row.Text, row.Note);
                        marked += record.Thin.Count;
                        counts.Add(record.Counts);
                    }
                })));
        return marked;
    }

    private static void List(RunFolder folder, string name, string[] header, Action<CsvWriter> rows) => AtomicFile.Write(folder.At(name), stream =>
    {
        using var csv = new CsvWriter(stream, header);
        rows(csv);
    });

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
