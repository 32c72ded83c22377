using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>A worker: takes chunks, parses their cells, ranks, and writes their parts until there are no more.</summary>
internal sealed class PartWorker(PartWork work) : IDisposable
{
    private readonly TableWriter _writer = TableWriter.Create(work.Plan.Parts, work.Plan.Columns());
    private readonly PartScorer _scorer = new(work.Plan, work.Cohort, work.Ranker, work.Planner);

    public void Run(CancellationToken cancellation)
    {
        while (work.Source.Next() is { } chunk)
        {
            cancellation.ThrowIfCancellationRequested();
            var (rows, facts) = _scorer.Read(chunk);
            // Which of two equal ids came first is known only in input order.
            work.Order.Run(
                chunk.Part,
                () =>
                {
                    for (var i = 0; i < rows.Length; i++)
                        rows[i] = work.Guard.Check(rows[i]);
                },
                cancellation
            );
            var kept = Kept(chunk.Part, rows, cancellation);
            work.Done((kept ?? Score(chunk.Part, rows, facts, cancellation)).Entry, kept is not null);
        }
    }

    public void Dispose() => _writer.Dispose();

    // A part is kept only if its entry is sealed and matches the input, and the part's bytes match the entry.
    private PartRecord? Kept(int part, CohortRow[] rows, CancellationToken cancellation)
    {
        if (work.Folder.Record(part) is not { } record || !work.Seal.IsWhole(record) || !_scorer.Fits(record, part, rows))
            return null;
        var path = work.Folder.At(record.Entry.File);
        return File.Exists(path) && string.Equals(InputFingerprints.Hash(path, cancellation), record.Entry.Sha256, StringComparison.Ordinal)
            ? record
            : null;
    }

    private PartRecord Score(int part, CohortRow[] rows, string[] facts, CancellationToken cancellation)
    {
        var path = work.Folder.At(RunFolder.PartName(part, work.Plan.Parts));
        PartRecord? scored = null;
        _writer.Write(path, table => scored = _scorer.Score(part, rows, facts, table, cancellation));
        var record = work.Seal.Seal(scored! with { Entry = scored!.Entry with { Sha256 = InputFingerprints.Hash(path, cancellation) } });
        work.Folder.Enter(part, record);
        return record;
    }
}
