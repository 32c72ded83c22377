using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Runs;

/// <summary>A run's folder: which files it has and what they say about how far the run is. One process at a time.</summary>
public sealed class RunFolder : IDisposable
{
    /// <summary>Written last: a folder without it is unfinished.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>The plan of a run that is under way.</summary>
    public const string PlanFile = "pinned.json";

    /// <summary>Where the input stood.</summary>
    public const string SourcesFile = "sources.json";

    /// <summary>Times, host and rate.</summary>
    public const string LogFile = "run.log";

    /// <summary>Who has another result than in an earlier run; written only where that is asked for.</summary>
    public const string ChangesFile = "changes.csv";

    /// <summary>Start of the name of a part.</summary>
    internal const string PartPrefix = "part-";

    private const string LockFile = "run.lock";
    private const string Ledger = "ledger";

    private readonly FolderLock _lock;
    private readonly bool _made;

    private RunFolder(string path, FolderLock held, bool made, RunPlan? pinned, RunManifest? finished)
    {
        Path = path;
        _lock = held;
        _made = made;
        Pinned = pinned;
        Finished = finished;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Plan of the unfinished run that stands here; null otherwise.</summary>
    public RunPlan? Pinned { get; }

    /// <summary>Manifest of the finished run that stands here; null otherwise.</summary>
    public RunManifest? Finished { get; }

    /// <summary>Opens a folder for a run, made where missing for its owner alone, and keeps other processes out.</summary>
    /// <exception cref="DataException">It is a file, holds something else than a run, cannot be written, or another process works in
    /// it.</exception>
    public static RunFolder Open(string path) => Open(path, () => { });

    /// <summary>As <see cref="Open(string)"/>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="beforeLock">What other processes may do before the lock is held, for tests.</param>
    internal static RunFolder Open(string path, Action beforeLock)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (File.Exists(path))
            throw Wrong(path, "a file", "a new or empty folder, or the folder of an unfinished run", "choose another path");
        // A folder of something else is left alone; what is there is looked at again once nobody else can change it.
        RequireRun(path);
        beforeLock();
        var made = !Directory.Exists(path);
        var held = Hold(path);
        try
        {
            var files = RequireRun(path);
            RequireLog(System.IO.Path.Combine(path, LogFile));
            var finished = files.Contains(ManifestFile) ? ReadManifest(path) : null;
            var pinned =
                finished is null && files.Contains(PlanFile) ? RunJson.Read<RunPlan>(System.IO.Path.Combine(path, PlanFile)) : null;
            return new RunFolder(path, held, made, pinned, finished);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Reads the manifest of a finished run.</summary>
    /// <exception cref="DataException">The folder holds none, or another kind of manifest.</exception>
    public static RunManifest ReadManifest(string path)
    {
        var file = System.IO.Path.Combine(path, ManifestFile);
        if (!File.Exists(file) && File.Exists(System.IO.Path.Combine(path, PlanFile)))
            throw Wrong(
                path,
                "an unfinished run",
                "a finished one",
                "start the batch again with the same options; it resumes where it stopped"
            );
        using (var stream = InputFile.Open(file))
        {
            string? format = null;
            try
            {
                using var json = JsonDocument.Parse(stream);
                format =
                    json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var value)
                        ? value.GetString()
                        : null;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException) { }

            if (!string.Equals(format, RunPlan.CurrentFormat, StringComparison.Ordinal))
                throw Wrong(
                    file,
                    format is null
                        ? "a file that is not the manifest of a batch run"
                        : $"a manifest with format {DataProblem.Quote(format)}",
                    $"'{RunPlan.CurrentFormat}'",
                    "specify the folder of a batch run, or choose another output folder; no file was changed"
                );
        }

        return RunJson.Read<RunManifest>(file);
    }

    /// <summary>Where the input of a run stood.</summary>
    public static RunSources ReadSources(string path) => RunJson.Read<RunSources>(System.IO.Path.Combine(path, SourcesFile));

    /// <summary>The model of the run that stands in a folder, finished or not; null where none does. Other parts of its bundle are for its
    /// caller to name again.</summary>
    public static RunSources? BegunWith(string path) =>
        File.Exists(System.IO.Path.Combine(path, SourcesFile)) ? ReadSources(path) with { Catalog = null, Policies = null } : null;

    /// <summary>Path of a file in the folder.</summary>
    internal string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Files of a finished run that its manifest does not list.</summary>
    internal static IReadOnlyList<string> OwnFiles { get; } =
    [ManifestFile, SourcesFile, LogFile, ChangesFile, LockFile, RunSignature.FileName];

    /// <summary>Name of a part's file.</summary>
    internal static string PartName(int part, TableFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{PartPrefix}{part:D6}{TableWriter.Ending(format)}");

    /// <summary>Pins the plan; from here on the folder is this run's.</summary>
    internal void Pin(RunPlan plan, RunSources sources)
    {
        AtomicFile.RemovePartials(Path, SearchOption.AllDirectories);
        AtomicFile.Write(At(PlanFile), RunJson.Write(plan), FileReaders.Owner);
        AtomicFile.Write(At(SourcesFile), RunJson.Write(sources), FileReaders.Owner);
        PrivateFolder.Create(At(Ledger));
    }

    /// <summary>The ledger's entry of a part; null where there is none, or none that can be read.</summary>
    internal PartRecord? Record(int part)
    {
        try
        {
            return File.Exists(RecordPath(part)) ? RunJson.Read<PartRecord>(RecordPath(part)) : null;
        }
        catch (DataException)
        {
            return null;
        }
    }

    /// <summary>Enters a part in the ledger. An entry that a loss of power takes back costs its part's work again, no more.</summary>
    internal void Enter(int part, PartRecord record) => AtomicFile.WriteLightly(RecordPath(part), RunJson.Write(record), FileReaders.Owner);

    /// <summary>Removes what only an unfinished run needs.</summary>
    internal void Tidy()
    {
        if (Directory.Exists(At(Ledger)))
            Directory.Delete(At(Ledger), recursive: true);
        InputCopy.RemoveOthers(Path, null);
        File.Delete(At(PlanFile));
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    /// <summary>Takes a folder back that was made for a run that could not begin.</summary>
    internal void Abandon()
    {
        _lock.Dispose();
        if (_made && !File.Exists(At(PlanFile)) && !File.Exists(At(ManifestFile)))
            Directory.Delete(Path, recursive: true);
    }

    private string RecordPath(int part) =>
        System.IO.Path.Combine(Path, Ledger, string.Create(CultureInfo.InvariantCulture, $"part-{part:D6}.json"));

    private static FolderLock Hold(string path)
    {
        PrivateFolder.Require(path);
        return FolderLock.Take(path, LockFile, "running a batch");
    }

    // A run killed before it pinned its plan leaves these at most.
    private static HashSet<string> RequireRun(string path)
    {
        if (!Directory.Exists(path))
            return [];
        var files = Directory.GetFileSystemEntries(path).Select(e => System.IO.Path.GetFileName(e)).ToHashSet(StringComparer.Ordinal);
        var others = files
            .Where(f =>
                f is not (LockFile or LogFile)
                && !f.StartsWith(InputCopy.FolderPrefix, StringComparison.Ordinal)
                && !(f.StartsWith(PlanFile, StringComparison.Ordinal) && f.EndsWith(AtomicFile.PartialSuffix, StringComparison.Ordinal))
            )
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (others is not null && !files.Contains(PlanFile) && !files.Contains(ManifestFile))
            throw Wrong(
                path,
                $"a folder that contains '{others}' but no run",
                "a new or empty folder, or the folder of an unfinished run",
                "choose another folder; no file was changed"
            );
        if (files.Contains(ManifestFile))
            ReadManifest(path);
        return files;
    }

    // Every run adds to its log: what lies there in its place is known before the work.
    private static void RequireLog(string path)
    {
        try
        {
            AppendedFile.RequireRegular(path);
        }
        catch (IOException failure)
        {
            throw Wrong(path, $"something that is no log ({failure.Message})", "a regular file, or none", "remove it, and start again");
        }
    }

    private static DataException Wrong(string path, string found, string needed, string remedy) =>
        new(new DataProblem(path, 0, null, found, needed, remedy));
}
