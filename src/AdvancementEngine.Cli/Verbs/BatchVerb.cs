using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance batch</c>: scores a whole cohort into a folder of part files.</summary>
internal static class BatchVerb
{
    public static Command Create()
    {
        var cohort = new Option<string>("--cohort")
        {
            Description = "Cohort folder, participant file or glob pattern (CSV or Parquet).",
            Required = true,
            HelpName = "PATH",
        };
        var output = new Option<string>("--out")
        {
            Description = "Run folder: new, empty, or an unfinished run to resume.",
            Required = true,
            HelpName = "DIR",
        };
        var top = new Option<int>("--top")
        {
            Description = $"Length of each list, 1 to {RankOptions.LongestList}.",
            DefaultValueFactory = _ => 10,
            HelpName = "N",
        };
        var kind = SafeOptions.OneOf("--kind", "Lists to write: occupation, credential or both.", OpportunityKind.Both);
        var format = SafeOptions.OneOf("--format", "Format of the part files.", TableFormat.Parquet);
        var workers = new Option<int>("--workers")
        {
            Description = "Scoring threads. The output does not depend on it. Default: one per processor.",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, BatchOptions.MostWorkers),
            HelpName = "N",
        };
        var chunk = new Option<int>("--chunk")
        {
            Description = $"Input rows per part, 1 to {BatchOptions.LargestChunk}.",
            DefaultValueFactory = _ => 1_000,
            HelpName = "N",
        };
        var asOf = SafeOptions.Day(
            "--as-of",
            "Use the facts known on this date, yyyy-MM-dd. Default: the date in the cohort's manifest, or today in UTC."
        );
        var reasons = SafeOptions.OneOf(
            "--reasons",
            "Reasons in each row: codes, or json to add each item's canonical JSON to its row (large and slow).",
            ReasonsForm.Codes
        );
        var plans = new Option<bool>("--plans")
        {
            Description = "Add each participant's plan to the rows: status and digest in each row, JSON in the first. Slower.",
        };
        var hide = new Option<int>("--hide-below")
        {
            Description = "Hide counts below this number in the report and its JSON.",
            DefaultValueFactory = _ => 10,
            HelpName = "N",
        };
        var since = new Option<string?>("--changes-since")
        {
            Description = "Folder of an earlier run. Writes changes.csv with the participants whose results changed, and why.",
            HelpName = "RUN",
        };
        var key = new Option<string?>("--sign-key")
        {
            Description =
                "Key file for signing the finished run: at least 32 random bytes (HMAC-SHA256), or an elliptic-curve private key in PEM "
                + "format (ECDSA).",
            HelpName = "FILE",
        };
        var bundle = new BundleArguments();
        var verb = new Command(
            "batch",
            "Score every participant of a cohort and write part files with a manifest. An interrupted run resumes and produces the same "
                + "bytes."
        )
        {
            cohort,
            output,
            top,
            kind,
            format,
            workers,
            chunk,
            asOf,
            reasons,
            plans,
            hide,
            since,
            key,
        };
        bundle.AddTo(verb);
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var path = parsed.GetRequiredValue(cohort);
                var begun = RunFolder.BegunWith(parsed.GetRequiredValue(output));
                var options = new BatchOptions
                {
                    Cohort = path,
                    Output = parsed.GetRequiredValue(output),
                    Rank = new RankOptions { Kind = parsed.GetValue(kind), Top = parsed.GetValue(top) },
                    Format = parsed.GetValue(format),
                    JsonReasons = parsed.GetValue(reasons) == ReasonsForm.Json,
                    Plans = parsed.GetValue(plans),
                    Workers = parsed.GetValue(workers),
                    Chunk = parsed.GetValue(chunk),
                    AsOf = parsed.GetValue(asOf),
                    HideBelow = parsed.GetValue(hide),
                    SignKey = parsed.GetValue(key),
                    Sources = bundle.Sources(parsed, path, begun),
                }.Validate();
                // Not on the thread that listens for Ctrl-C.
                return Task.Run(
                    () => Run(options, parsed.GetValue(since), bundle.Read(parsed, begun), cancellation),
                    CancellationToken.None
                );
            }
        );
        return verb;
    }

    private static int Run(BatchOptions options, string? since, Bundles.Bundle bundle, CancellationToken cancellation)
    {
        // An earlier run that cannot be compared is reported before the run, not after it.
        if (since is not null)
            RunFolder.ReadManifest(since);
        using var progress = new ProgressLine(Console.Error, !StandardStreams.IsErrorRedirected, TimeProvider.System);
        var outcome = BatchRun.Execute(bundle, options, TimeProvider.System, progress, cancellation);
        progress.End();
        var manifest = outcome.Manifest;
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{manifest.RowsIn} rows in, {manifest.Participants} participants scored, {manifest.Rejected} rejected, {manifest.Thin} marked "
                + $"thin"
        );
        Console.WriteLine(
            outcome.WasFinished
                ? $"run {manifest.Run} in {options.Output} is already finished; nothing to do: {counts}"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"run {manifest.Run}: {counts}; {manifest.RowsOut} rows in {manifest.Parts.Count} parts ({outcome.Kept} already done) "
                        + $"in {options.Output}"
                )
        );
        if (since is not null)
            Changes(since, options, cancellation);
        // The run's copy of the input has only the files that are read, so skipped files are reported here.
        var unread = CohortReader.Unread(options.Cohort);
        foreach (var problem in unread)
            Console.Error.WriteLine("advance: " + problem);
        if (manifest.Rejected + manifest.OtherProblems == 0)
            return unread.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"advance: done, but rejected {manifest.Rejected} rows and found {manifest.OtherProblems} other problems, listed in "
                    + $"{Path.Combine(options.Output, "rejects.csv")}"
            )
        );
        return ExitCodes.DoneWithRejects;
    }

    private static void Changes(string since, BatchOptions options, CancellationToken cancellation)
    {
        var (changed, missing) = RunChanges.Write(since, options.Output, options.Workers, cancellation);
        // The list of changes is signed too.
        if (options.SignKey is { } key)
            RunSignature.Write(options.Output, key, cancellation);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{changed} participants have different results from {since}; they are listed in "
                    + $"{Path.Combine(options.Output, RunChanges.ChangesFile)}"
            )
        );
        if (missing.Length > 0)
            Console.WriteLine(
                $"the reasons could not be separated, because parts of a run are missing ({missing}); where several things changed, all "
                    + $"are listed"
            );
    }
}
