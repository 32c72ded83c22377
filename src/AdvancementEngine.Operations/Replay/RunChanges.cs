using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Which participants have a different result from an earlier run, and why. If several things differ, the participant is re-ranked
/// with one of them changed at a time.</summary>
public static class RunChanges
{
    /// <summary>File name of the list.</summary>
    public const string ChangesFile = RunFolder.ChangesFile;

    /// <summary>Participants processed at a time, by several threads.</summary>
    private const int Together = 512;

    private static readonly string[] s_columns = ["participant", "program", "list", "rank", "code", "group", "facts"];

    /// <summary>Writes the list into the later run's folder and returns how many changed.</summary>
    /// <param name="earlier">Folder of the earlier run.</param>
    /// <param name="later">Folder of the later run.</param>
    /// <param name="workers">Threads for re-ranking.</param>
    /// <param name="cancellation">Cancels between participants.</param>
    /// <exception cref="DataException">A run is unfinished, or a part cannot be read.</exception>
    public static ChangesOutcome Write(string earlier, string later, int workers, CancellationToken cancellation)
    {
        var (before, now) = (RunFolder.ReadManifest(earlier), RunFolder.ReadManifest(later));
        var versions = Versions(before.Plan, now.Plan);
        var programs = ProgramFiles(before.Plan).SequenceEqual(ProgramFiles(now.Plan)) ? RunCause.None : RunCause.ProgramFacts;
        var old = new Dictionary<string, RunResult>(StringComparer.Ordinal);
        foreach (var result in Results(earlier, before))
            old.Add(result.Participant, result);
        List<(RunResult Now, RunResult Before, RunCause Differing)> changed = [];
        List<RunResult> come = [];
        foreach (var result in Results(later, now))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!old.Remove(result.Participant, out var mine))
                come.Add(result);
            else if (mine.Places != result.Places)
                changed.Add(
                    (
                        result,
                        mine,
                        versions
                            | (mine.Facts != result.Facts ? RunCause.Facts : RunCause.None)
                            | (result.Program.Length > 0 || mine.Program.Length > 0 ? programs : RunCause.None)
                    )
                );
        }

        var causes = new (RunCause Causes, string How)[changed.Count];
        var several = Enumerable.Range(0, changed.Count).Where(i => !changed[i].Differing.IsSingle()).ToList();
        for (var i = 0; i < causes.Length; i++)
            causes[i] = (changed[i].Differing, changed[i].Differing.IsSingle() ? "only" : "not-ranked-again");
        var missing = string.Empty;
        if (
            several.Count > 0
            && RunParts.Read(earlier, before, cancellation, out missing) is { } earlierParts
            && RunParts.Read(later, now, cancellation, out missing) is { } laterParts
        )
            RankAgain(earlierParts, laterParts, versions | programs, changed, several, causes, workers, cancellation);
        long rows = 0;
        AtomicFile.Write(
            Path.Combine(later, ChangesFile),
            stream =>
            {
                using var csv = new CsvWriter(stream, ["participant", "program", "change", "why", "first_before", "first_now", "found"])
                {
                    ForSpreadsheets = true,
                };
                void Row(string participant, string program, string change, string why, string first, string firstNow, string how)
                {
                    csv.Write(participant, program, change, why, first, firstNow, how);
                    rows++;
                }

                for (var i = 0; i < changed.Count; i++)
                {
                    var (result, mine, _) = changed[i];
                    Row(
                        result.Participant,
                        result.Program,
                        mine.First == result.First ? "places" : "first-place",
                        causes[i].Causes.Codes(),
                        mine.First,
                        result.First,
                        causes[i].How
                    );
                }

                foreach (var result in come)
                    Row(
                        result.Participant,
                        result.Program,
                        "new",
                        "not scored in the earlier run",
                        string.Empty,
                        result.First,
                        string.Empty
                    );
                foreach (var (participant, mine) in old.OrderBy(p => p.Key, StringComparer.Ordinal))
                    Row(participant, mine.Program, "gone", "not scored in this run", mine.First, string.Empty, string.Empty);
            },
            FileReaders.Owner
        );
        return new(rows, missing);
    }

    private static void RankAgain(
        RunParts earlier,
        RunParts later,
        RunCause differing,
        List<(RunResult Now, RunResult Before, RunCause Differing)> changed,
        List<int> several,
        (RunCause Causes, string How)[] causes,
        int workers,
        CancellationToken cancellation
    )
    {
        // If the facts are the same, so is the row, and the later one is used for both.
        var otherRows = several
            .Where(i => changed[i].Differing.HasFlag(RunCause.Facts))
            .Select(i => changed[i].Now.Participant)
            .ToHashSet(StringComparer.Ordinal);
        var rows = otherRows.Count == 0 ? [] : Scored(earlier, otherRows).ToDictionary(r => r.Id, r => r.Frame, StringComparer.Ordinal);
        var at = several.ToDictionary(i => changed[i].Now.Participant, StringComparer.Ordinal);
        var why = new ChangeCauses(earlier, later, differing);
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        foreach (var chunk in Scored(later, at.Keys.ToHashSet(StringComparer.Ordinal)).Chunk(Together))
        {
            Parallel.ForEach(
                chunk,
                options,
                row =>
                {
                    var i = at[row.Id];
                    causes[i] = why.Of(
                        changed[i].Differing,
                        changed[i].Before.Places,
                        rows.GetValueOrDefault(row.Id, row.Frame),
                        row.Frame
                    );
                }
            );
        }
    }

    // Of equal ids, the first valid row was scored.
    private static IEnumerable<(string Id, CohortFrame Frame)> Scored(RunParts run, HashSet<string> wanted)
    {
        var cohort = CohortReader.Open(run.Cohort, run.Catalog, run.Manifest.Plan.AsOf, run.Manifest.Plan.AsOf, run.Matchers);
        foreach (var frame in cohort.Frames())
        {
            if (!wanted.Contains(frame.Id) || cohort.Parse(frame).IsRejected)
                continue;
            wanted.Remove(frame.Id);
            yield return (frame.Id, frame);
        }
    }

    private static RunCause Versions(RunPlan before, RunPlan now)
    {
        static RunCause If(bool equal, RunCause cause) => equal ? RunCause.None : cause;
        return If(before.Bundle.Catalog == now.Bundle.Catalog, RunCause.Catalog)
            | If(before.Bundle.Policies == now.Bundle.Policies, RunCause.Policies)
            | If(before.Bundle.Model == now.Bundle.Model, RunCause.Model)
            | If(before.AsOf == now.AsOf, RunCause.AsOf)
            | If((before.Kind, before.Top) == (now.Kind, now.Top), RunCause.Options)
            | If(before.Engine == now.Engine, RunCause.Engine);
    }

    private static IEnumerable<InputFingerprint> ProgramFiles(RunPlan plan) =>
        plan.Input.Where(i => i.Name is ProgramReader.ProgramsFile or ProgramReader.PartnersFile or ProgramReader.FactsFile);

    // A participant's rows are adjacent, in one part.
    private static IEnumerable<RunResult> Results(string folder, RunManifest manifest)
    {
        foreach (var part in manifest.Parts)
        {
            RunResult? current = null;
            foreach (var row in PartReader.Rows(Path.Combine(folder, part.File), manifest.Plan.Parts, s_columns))
            {
                if (current is { } whole && row[0] != whole.Participant)
                {
                    yield return whole;
                    current = null;
                }

                var result = current ?? new RunResult(row[0], row[1], row[6], row[4], default);
                current = result with { Places = result.Places.With(row[2], row[4], row[5]) };
            }

            if (current is { } last)
                yield return last;
        }
    }

    private readonly record struct RunResult(string Participant, string Program, string Facts, string First, Places Places);
}
