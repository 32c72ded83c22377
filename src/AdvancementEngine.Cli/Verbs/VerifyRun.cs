using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance verify</c> on a batch run's folder, or on one of its parts.</summary>
internal static class VerifyRun
{
    /// <summary>The run's folder for a path; null if the path is neither a folder nor a part next to a manifest.</summary>
    public static string? FolderOf(string path)
    {
        if (Directory.Exists(path))
            return path;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return
            File.Exists(path)
            && Path.GetFileName(path).StartsWith("part-", StringComparison.Ordinal)
            && File.Exists(Path.Combine(folder, RunFolder.ManifestFile))
            ? folder
            : null;
    }

    public static int Run(
        string folder,
        string path,
        string? cohort,
        string? participant,
        string? keyFile,
        BundleArguments arguments,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var part = Directory.Exists(path) ? null : Path.GetFileName(path);
        var manifest = RunFolder.ReadManifest(folder);
        if (part is not null && manifest.Parts.All(p => p.File != part))
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    "a file that is not in its run's manifest",
                    "one of the run's parts",
                    "specify the run's folder to verify all of its parts"
                )
            );
        var sources = RunFolder.ReadSources(folder);
        using var replay = RunReplay.Open(folder, arguments.Read(parsed, sources), cohort ?? sources.Cohort, cancellation);
        var outcome = replay.Verify(part, participant, Environment.ProcessorCount, cancellation);
        var signature = Signature(folder, keyFile, cancellation);
        if (signature.Problem is { } problem)
            outcome = outcome with { Differences = [$"{folder}: {problem}", .. outcome.Differences] };
        foreach (var difference in outcome.Differences)
            Console.Error.WriteLine("advance: " + InputText.OneLine(difference));
        var count = outcome.Differences.Count.ToString(CultureInfo.InvariantCulture);
        var result =
            outcome.Differences.Count > 0 ? $"{count} differences"
            : part is null && participant is null ? "all files match"
            : "all rows match";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Replayed} participants of run {manifest.Run} replayed: {result}{signature.Note}"
            )
        );
        return outcome.Differences.Count == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static (string? Problem, string Note) Signature(string folder, string? keyFile, CancellationToken cancellation)
    {
        if (keyFile is null)
            return (
                null,
                RunSignature.KeyOf(folder) is { } signer ? $"; signed with key {signer}; not checked: add --sign-key" : "; not signed"
            );
        using var key = RunKey.Read(keyFile);
        return RunSignature.Problem(folder, key, cancellation) is { } problem
            ? (problem, string.Empty)
            : (null, $"; signed with key {key.Id}");
    }
}
