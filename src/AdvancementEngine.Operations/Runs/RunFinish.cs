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
        List<RejectRow> others = [.. cohort.Programs.Problems.Concat(cohort.Problems).Select(p => Listed.Reject(p, string.Empty, cohort))];
        IEnumerable<PartRecord> Records() => Enumerable.Range(0, entries.Count).Select(i => folder.Record(i) ?? throw new InvalidOperationException($"the ledger lost part {i}"));
        List(folder.At(RejectsFile), ["file", "row", "participant", "column", "found", "needed", "remedy"], others.Concat(Records().SelectMany(r => r.Rejects)).Select(r => new[] { r.File, Number(r.Row), r.Participant, r.Column, r.Found, r.Needed, r.Remedy }), cancellation);
        var thin = List(folder.At(ThinFile), ["participant", "program", "mark", "known_elements", "newest_fact", "ask", "question"], Records().SelectMany(r => r.Thin).Select(r => new[] { r.Participant, r.Program, r.Mark, Number(r.KnownElements), r.NewestFact, r.Ask, r.Question }), cancellation);
        List(folder.At(NotesFile), ["file", "row", "participant", "column", "text", "note"], Records().SelectMany(r => r.Notes).Select(r => new[] { r.File, Number(r.Row), r.Participant, r.Column, r.Text, r.Note }), cancellation);
        var counts = new PartCounts();
        foreach (var record in Records()) counts.Add(record.Counts);
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
            Files = [.. files.Select(f => new InputPrint(f, new FileInfo(folder.At(f)).Length, InputPrints.Hash(folder.At(f), cancellation)))],
        };
        AtomicFile.Write(folder.At(RunFolder.ManifestFile), RunJson.Write(manifest));
        folder.Tidy();
        return manifest;
    }

    private static long List(string path, string[] header, IEnumerable<string[]> rows, CancellationToken cancellation)
    {
        long count = 0;
        AtomicFile.Write(path, stream =>
        {
            using var csv = new CsvWriter(stream, header);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                csv.Write(row);
                count++;
            }
        });
        return count;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
