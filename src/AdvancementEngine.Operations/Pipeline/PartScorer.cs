using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Creates a part's rows and its ledger entry from input rows, both for the run that writes them and for verification. Not
/// thread-safe.</summary>
internal sealed class PartScorer(RunPlan plan, Cohort cohort, Ranker ranker, Planner? planner)
{
    private readonly RowMaker _maker = new(plan.Id(), plan.Reasons == "json", plan.Plans == true);
    private readonly RankOptions _options = plan.RankOptions();
    private readonly RankSurvey _survey = new();

    /// <summary>Parses a chunk's cells and releases them: they are no longer needed, and the chunk is long-lived.</summary>
    public (CohortRow[] Rows, string[] Facts) Read(Chunk chunk)
    {
        var rows = new CohortRow[chunk.Frames.Length];
        var facts = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = cohort.Parse(chunk.Frames[i]);
            facts[i] = ScoredParticipant.HashOf(chunk.Frames[i].Cells);
            chunk.Frames[i] = null!;
        }

        return (rows, facts);
    }

    /// <summary>Writes the rows of a part.</summary>
    /// <returns>Its entry, without the hash of the file that the rows are written to.</returns>
    public PartRecord Score(int part, CohortRow[] rows, string[] facts, ITableRows table, CancellationToken cancellation)
    {
        var thin = new List<ThinRow>();
        var counts = new PartCounts();
        long written = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows[i].IsRejected)
                continue;
            var scored = ScoredParticipant.Of(rows[i], facts[i], cohort, ranker, _options, _survey, planner);
            written += _maker.Write(scored, table);
            counts.Add(scored);
            if (scored.Mark is { Code.Length: > 0 } mark)
                thin.Add(
                    new(
                        scored.Person.Id,
                        scored.Recommendation.Program,
                        mark.Code,
                        scored.Recommendation.KnownElements,
                        mark.NewestText,
                        string.Join(' ', mark.Ask),
                        QuestionWords.Of(mark.Ask[0])
                    )
                );
        }

        var rejected = rows.Count(r => r.IsRejected);
        return new PartRecord
        {
            Entry = new(RunFolder.PartName(part, plan.Parts), rows.Length, rows.Length - rejected, rejected, written, string.Empty),
            Rejects = Rejects(rows),
            Thin = thin,
            Notes = Notes(rows),
            Counts = counts,
        };
    }

    /// <summary>True if an entry matches these rows.</summary>
    public bool Fits(PartRecord record, int part, CohortRow[] rows)
    {
        var rejected = rows.Count(r => r.IsRejected);
        return record.Entry
                == new PartEntry(
                    RunFolder.PartName(part, plan.Parts),
                    rows.Length,
                    rows.Length - rejected,
                    rejected,
                    record.Entry.Rows,
                    record.Entry.Sha256
                )
            && record.Rejects.SequenceEqual(Rejects(rows))
            && record.Notes.SequenceEqual(Notes(rows));
    }

    private List<RejectRow> Rejects(CohortRow[] rows) =>
        [.. rows.Where(r => r.IsRejected).SelectMany(r => r.Problems.Select(p => ListRows.Reject(p, r.Id, cohort)))];

    private List<NoteRow> Notes(CohortRow[] rows) =>
        [
            .. rows.Where(r => !r.IsRejected)
                .SelectMany(r => r.Notes.Where(n => n.Match.Taken is null).Select(n => ListRows.Note(r, n, cohort))),
        ];
}
