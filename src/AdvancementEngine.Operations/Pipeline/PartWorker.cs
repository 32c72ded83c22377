using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>One worker: takes chunks, reads their cells, ranks and writes their parts, until there are no more.</summary>
internal sealed class PartWorker(PartWork work) : IDisposable
{
    private readonly TableWriter _writer = TableWriter.Create(work.Plan.Parts, RowSchema.Columns(work.Plan.Reasons == "json"));
    private readonly RowMaker _maker = new(work.Plan.Id(), work.Plan.Reasons == "json");
    private readonly RankOptions _options = work.Plan.RankOptions();
    private readonly RankSurvey _survey = new();

    public void Run(CancellationToken cancellation)
    {
        while (work.Source.Next() is { } chunk)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = new CohortRow[chunk.Frames.Length];
            var facts = new string[rows.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = work.Cohort.Parse(chunk.Frames[i]);
                facts[i] = ScoredParticipant.HashOf(chunk.Frames[i].Cells);
                // The cells are not needed any more, and a chunk of them is long-lived.
                chunk.Frames[i] = null!;
            }

            // Which of two equal ids came first is known in input order only.
            work.InputOrder.Run(chunk.Part, () =>
            {
                for (var i = 0; i < rows.Length; i++)
                    rows[i] = work.Guard.Check(rows[i]);
            }, cancellation);
            var kept = Kept(chunk, rows, cancellation);
            work.Done((kept ?? Score(chunk.Part, rows, facts, cancellation)).Entry, kept is not null);
        }
    }

    public void Dispose() => _writer.Dispose();

    // A part is kept only if the ledger knows it and its bytes are those the ledger saw.
    private PartRecord? Kept(Chunk chunk, CohortRow[] rows, CancellationToken cancellation)
    {
        if (work.Folder.Record(chunk.Part) is not { } record) return null;
        var path = work.Folder.At(record.Entry.File);
        return File.Exists(path) && record.Entry.RowsIn == rows.Length && string.Equals(InputFingerprints.Hash(path, cancellation), record.Entry.Sha256, StringComparison.Ordinal) ? record : null;
    }

    private PartRecord Score(int part, CohortRow[] rows, string[] facts, CancellationToken cancellation)
    {
        var name = RunFolder.PartName(part, work.Plan.Parts);
        var thin = new List<ThinRow>();
        var counts = new PartCounts();
        long written = 0;
        _writer.Write(work.Folder.At(name), table =>
        {
            for (var i = 0; i < rows.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (rows[i].IsRejected) continue;
                var scored = ScoredParticipant.Of(rows[i], facts[i], work.Cohort, work.Ranker, _options, _survey);
                written += _maker.Write(scored, table);
                counts.Add(scored);
                if (scored.Mark is { Code.Length: > 0 } mark)
                    thin.Add(new(scored.Person.Id, scored.Recommendation.Program, mark.Code, scored.Recommendation.KnownElements, mark.NewestText, string.Join(' ', mark.Ask), QuestionWords.Of(mark.Ask[0])));
            }
        });
        var rejected = rows.Count(r => r.IsRejected);
        var record = new PartRecord
        {
            Entry = new(name, rows.Length, rows.Length - rejected, rejected, written, InputFingerprints.Hash(work.Folder.At(name), cancellation)),
            Rejects = [.. rows.Where(r => r.IsRejected).SelectMany(r => r.Problems.Select(p => ListRows.Reject(p, r.Id, work.Cohort)))],
            Thin = thin,
            Notes = [.. rows.Where(r => !r.IsRejected).SelectMany(r => r.Notes.Where(n => n.Match.Taken is null).Select(n => ListRows.Note(r, n, work.Cohort)))],
            Counts = counts,
        };
        work.Folder.Enter(part, record);
        return record;
    }
}
