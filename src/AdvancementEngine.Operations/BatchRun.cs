using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Operations.Pipeline;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Operations;

/// <summary>Scores a cohort into a folder. A run killed at any point resumes when started again, and produces the same bytes.</summary>
public static class BatchRun
{
    /// <summary>Runs to completion.</summary>
    /// <param name="bundle">Catalog, policies and model.</param>
    /// <param name="options">What to do.</param>
    /// <param name="clock">For the log, the rate, and today's date if no as-of date is given.</param>
    /// <param name="progress">Called after each part; may be null.</param>
    /// <param name="cancellation">Cancels between participants; no partial file is left.</param>
    /// <exception cref="DataException">The input, the folder or a part cannot be used; the message says what to do.</exception>
    /// <exception cref="OperationCanceledException">Canceled; when started again, the run resumes.</exception>
    public static BatchOutcome Execute(
        Bundle bundle,
        BatchOptions options,
        TimeProvider clock,
        IProgress<BatchProgress>? progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(clock);
        options.Validate();
        var started = clock.GetTimestamp();
        // Missing input is detected before the output folder is touched.
        CohortReader.FilesOf(options.Cohort);
        using var key = Key(options);
        using var folder = RunFolder.Open(options.Output);
        try
        {
            using var input = InputCopy.Take(options.Cohort, folder.Path, cancellation);
            try
            {
                return Execute(bundle, options, folder, input, key, clock, started, progress, cancellation);
            }
            catch (DataException failure)
            {
                throw input.About(failure);
            }
        }
        catch
        {
            // An unusable cohort leaves nothing behind.
            folder.Abandon();
            throw;
        }
    }

    private static BatchOutcome Execute(
        Bundle bundle,
        BatchOptions options,
        RunFolder folder,
        InputCopy input,
        RunKey? key,
        TimeProvider clock,
        long started,
        IProgress<BatchProgress>? progress,
        CancellationToken cancellation
    )
    {
        var asOf = options.AsOf ?? folder.Pinned?.AsOf ?? folder.Finished?.Plan.AsOf;
        var cohort = CohortReader.Open(input.Path, bundle.Catalog, asOf, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        cohort.RequireReadable();
        var plan = RunPlan.Of(options, cohort, bundle.Identity, input.Prints);
        if ((folder.Finished?.Plan ?? folder.Pinned) is { } before)
            RequireSame(folder, before, plan);
        if (folder.Finished is { } finished)
        {
            RequireParts(folder, finished);
            if (key is not null && RunSignature.Problem(folder.Path, key, cancellation) is { } unsigned)
                throw new DataException(
                    new DataProblem(
                        folder.Path,
                        0,
                        null,
                        $"a finished run with an invalid signature: {unsigned}",
                        "a run that was signed when it finished",
                        "verify the run, then run it again into a new folder with --sign-key"
                    )
                );
            folder.Tidy();
            return new(finished, true, finished.Parts.Count, 0, clock.GetElapsedTime(started));
        }

        InputCopy.RemoveOthers(folder.Path, input);
        folder.Pin(plan, options.Sources);
        var log = new RunLog(folder.At(RunFolder.LogFile), clock);
        log.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(folder.Pinned is null ? "started" : "resumed")} run {plan.Id()} on {Environment.MachineName}, {options.Workers} workers"
            )
        );
        var seal = new RunSeal(plan, key);
        var (entries, kept, scored) = Score(
            bundle,
            options,
            folder,
            plan,
            seal,
            cohort,
            log,
            (rows, done, parts) =>
                progress?.Report(new(rows, done, parts, cohort.Manifest?.Participants ?? input.Rows, clock.GetElapsedTime(started))),
            cancellation
        );
        RequireRead(cohort, input.Prints);
        var manifest = RunFinish.Write(folder, plan, seal, bundle, cohort, entries, cancellation);
        if (key is not null)
            RunSignature.Write(folder.Path, key, cancellation);
        var elapsed = clock.GetElapsedTime(started);
        log.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"finished: {manifest.RowsIn} rows in, {manifest.Participants} participants, {manifest.Rejected} rejected; {scored} scored "
                    + $"in this session in {elapsed.TotalSeconds:0.0} s, {scored / elapsed.TotalSeconds:0} per second"
            )
        );
        return new(manifest, false, kept, scored, elapsed);
    }

    private static RunKey? Key(BatchOptions options)
    {
        if (options.SignKey is not { } path)
            return null;
        var key = RunKey.Read(path);
        key.RequirePrivate(path);
        return key;
    }

    private static (List<PartEntry> Entries, int Kept, long Scored) Score(
        Bundle bundle,
        BatchOptions options,
        RunFolder folder,
        RunPlan plan,
        RunSeal seal,
        Cohort cohort,
        RunLog log,
        Action<long, long, int> tell,
        CancellationToken cancellation
    )
    {
        var gate = new Lock();
        var entries = new SortedDictionary<string, PartEntry>(StringComparer.Ordinal);
        var kept = 0;
        long scored = 0,
            done = 0;
        void Done(PartEntry entry, bool wasKept)
        {
            lock (gate)
            {
                entries.Add(entry.File, entry);
                done += entry.RowsIn;
                if (wasKept)
                    kept++;
                else
                    scored += entry.Participants;
                tell(done, scored, entries.Count);
            }
        }

        using var source = new ChunkSource(cohort.Frames(), plan.Chunk);
        var ranker = new Ranker(bundle);
        var work = new PartWork(
            folder,
            plan,
            seal,
            cohort,
            ranker,
            plan.Planner(ranker),
            source,
            new DuplicateGuard(),
            new InputOrder(),
            Done
        );
        try
        {
            PartWorkers.Run(
                options.Workers,
                token =>
                {
                    using var worker = new PartWorker(work);
                    worker.Run(token);
                },
                cancellation
            );
        }
        catch (Exception e)
        {
            log.Say(e is OperationCanceledException ? "cancelled" : "stopped: " + e.Message);
            throw;
        }

        if (source.Rows != entries.Values.Sum(e => e.Participants + e.Rejected))
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.Rows} rows in, {entries.Values.Sum(e => e.Participants)} out and {entries.Values.Sum(e => e.Rejected)} "
                        + $"rejected: they do not add up"
                )
            );
        cohort.CompareRows(source.Rows);
        return ([.. entries.Values], kept, scored);
    }

    private static void RequireSame(RunFolder folder, RunPlan before, RunPlan plan)
    {
        var differences = before.Differences(plan);
        if (differences.Count == 0)
            return;
        throw new DataException(
            new DataProblem(
                folder.Path,
                0,
                null,
                $"a run with different input, versions or options: {string.Join("; ", differences)}",
                "the same ones as when the run started",
                "restore what changed, or start a new run in another folder; no file was changed"
            )
        );
    }

    private static void RequireParts(RunFolder folder, RunManifest finished)
    {
        foreach (var file in finished.Parts.Select(p => p.File).Concat(finished.Files.Select(f => f.Name)))
        {
            if (!File.Exists(folder.At(file)))
                throw new DataException(
                    new DataProblem(
                        folder.At(file),
                        0,
                        null,
                        "no such file, but the finished run's manifest lists it",
                        "every file of the run",
                        $"restore the file, or delete {RunFolder.ManifestFile} and start the run again"
                    )
                );
        }
    }

    // The hashes are of the bytes that were actually read, so a file that is swapped and put back is detected.
    private static void RequireRead(Cohort cohort, IReadOnlyList<InputFingerprint> input)
    {
        var (participants, beside) = CohortReader.FilesOf(cohort.Path);
        foreach (var print in input)
        {
            if (participants.Concat(beside).Any(path => Path.GetFileName(path) == print.Name && cohort.Read.Sha256(path) == print.Sha256))
                continue;
            throw new DataException(
                new DataProblem(
                    Path.Combine(cohort.Path, print.Name),
                    0,
                    null,
                    "a file that changed while it was being read",
                    "input that does not change until the run is done",
                    "start a new run in another folder"
                )
            );
        }
    }
}
