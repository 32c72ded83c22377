using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Pipeline;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Repeats a finished run, except for its log, and compares every file with it: parts, lists, summary, report and
/// manifest.</summary>
internal sealed class RunVerification(string folder, RunManifest manifest, Bundle bundle, Cohort cohort, Ranker ranker)
{
    /// <summary>Maximum number of differences listed for a part; the total is also reported.</summary>
    private const int MostOfAPart = 20;

    private readonly RunPlan _plan = manifest.Plan;

    public ReplayOutcome Run(int workers, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("advance-verify-").FullName;
        try
        {
            return Run(scratch, workers, cancellation);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private ReplayOutcome Run(string scratch, int workers, CancellationToken cancellation)
    {
        var gate = new Lock();
        var differences = new SortedDictionary<int, List<string>>();
        var records = new SortedDictionary<int, PartRecord>();
        using var source = new ChunkSource(cohort.Frames(), _plan.Chunk);
        var guard = new DuplicateGuard();
        var order = new InputOrder();
        var planner = _plan.Planner(ranker);
        PartWorkers.Run(
            workers,
            token =>
            {
                using var writer = TableWriter.Create(_plan.Parts, _plan.Columns());
                var scorer = new PartScorer(_plan, cohort, ranker, planner);
                while (source.Next() is { } chunk)
                {
                    token.ThrowIfCancellationRequested();
                    var (rows, facts) = scorer.Read(chunk);
                    order.Run(
                        chunk.Part,
                        () =>
                        {
                            for (var i = 0; i < rows.Length; i++)
                                rows[i] = guard.Check(rows[i]);
                        },
                        token
                    );
                    var again = Path.Combine(scratch, RunFolder.PartName(chunk.Part, _plan.Parts));
                    PartRecord? scored = null;
                    writer.Write(again, table => scored = scorer.Score(chunk.Part, rows, facts, table, token));
                    var (hash, found) = Compare(again, token);
                    File.Delete(again);
                    lock (gate)
                    {
                        records.Add(chunk.Part, scored! with { Entry = scored!.Entry with { Sha256 = hash } });
                        if (found.Count > 0)
                            differences.Add(chunk.Part, found);
                    }
                }
            },
            cancellation
        );
        cohort.CompareRows(source.Rows);
        List<string> all = [.. differences.Values.SelectMany(d => d), .. Lists(records.Values), .. Strangers(records.Count)];
        return new ReplayOutcome(records.Values.Sum(r => r.Entry.Participants), all);
    }

    // Equal bytes mean equal rows. If the bytes differ, the rows are compared to describe the difference.
    private (string Hash, List<string> Found) Compare(string again, CancellationToken cancellation)
    {
        var expected = InputFingerprints.Hash(again, cancellation);
        var path = Path.Combine(folder, Path.GetFileName(again));
        if (!File.Exists(path))
            return (expected, [$"{path}: no such file, but the input produces this part"]);
        var actual = InputFingerprints.Hash(path, cancellation);
        if (actual == expected)
            return (expected, []);
        var columns = _plan.Columns();
        string[] names = [.. columns.Select(c => c.Name)];
        List<string> found;
        try
        {
            found =
            [
                .. RowComparison
                    .Differences(columns, [.. PartReader.Rows(path, _plan.Parts, names)], [.. PartReader.Rows(again, _plan.Parts, names)])
                    .Select(d => $"{path}: {d}"),
            ];
        }
        catch (DataException unreadable)
        {
            return (expected, [unreadable.Message]);
        }

        // Another version of the writer may write different bytes for the same rows.
        var writer = RunPlan.WriterOf(_plan.Parts);
        if (found.Count == 0 && writer != _plan.Writer)
            return (actual, []);
        if (found.Count > MostOfAPart)
            found =
            [
                .. found.Take(MostOfAPart),
                string.Create(CultureInfo.InvariantCulture, $"{path}: {found.Count - MostOfAPart} more differences"),
            ];
        var listed = manifest.Parts.FirstOrDefault(p => p.File == Path.GetFileName(path))?.Sha256;
        return (expected, [$"{path}: its content does not match {(actual == listed ? "the replay" : "the manifest")}", .. found]);
    }

    private IEnumerable<string> Lists(IEnumerable<PartRecord> records)
    {
        var prints = new Dictionary<string, InputFingerprint>(StringComparer.Ordinal);
        var expected = RunLists.Write(
            _plan,
            bundle,
            cohort,
            records,
            (name, write) =>
            {
                using var stream = new HashStream();
                write(stream);
                prints.Add(name, stream.Print(name));
            },
            name => prints[name]
        );
        foreach (var (name, print) in prints)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
                yield return $"{path}: no such file, but every run has it";
            else if (InputFingerprints.Of(path, CancellationToken.None) != print)
                yield return $"{path}: its content does not match the input";
        }

        using var recorded = JsonDocument.Parse(InputFile.Bytes(Path.Combine(folder, RunFolder.ManifestFile)));
        using var replayed = JsonDocument.Parse(RunJson.Write(expected));
        if (JsonDifference.First(recorded.RootElement, replayed.RootElement) is { } difference)
            yield return $"{Path.Combine(folder, RunFolder.ManifestFile)}: {difference}";
        if (cohort.Data != _plan.Data)
            yield return $"{Path.Combine(folder, RunFolder.ManifestFile)}: $.plan.data: recorded {DataProblem.Quote(_plan.Data)}, the "
                + $"input is {DataProblem.Quote(cohort.Data)}";
    }

    // An extra file named like a part would be read with the others, and any other extra file would seem to belong to the run.
    private IEnumerable<string> Strangers(int parts)
    {
        var known = Enumerable
            .Range(0, parts)
            .Select(i => RunFolder.PartName(i, _plan.Parts))
            .Concat(manifest.Files.Select(f => f.Name))
            .Concat(RunFolder.OwnFiles)
            .ToHashSet(StringComparer.Ordinal);
        return Directory
            .GetFileSystemEntries(folder)
            .Where(f => !known.Contains(Path.GetFileName(f)))
            .Order(StringComparer.Ordinal)
            .Select(f =>
                Path.GetFileName(f).StartsWith(RunFolder.PartPrefix, StringComparison.Ordinal)
                    ? $"{f}: a part that the input does not produce"
                    : $"{f}: a {(Directory.Exists(f) ? "folder" : "file")} that does not belong to this run"
            );
    }
}
