using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Runs;

/// <summary>A run's folder: its files and the progress of the run they record. Only one process at a time.</summary>
public sealed class RunFolder : IDisposable
{
    /// <summary>Written last: a folder without it is unfinished.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>The plan of an unfinished run.</summary>
    public const string PlanFile = "pinned.json";

    /// <summary>Location of the input.</summary>
    public const string SourcesFile = "sources.json";

    /// <summary>Log of times, host and rate.</summary>
    public const string LogFile = "run.log";

    /// <summary>Participants whose result differs from an earlier run; written only if requested.</summary>
    public const string ChangesFile = "changes.csv";

    /// <summary>Name prefix of a part.</summary>
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

    /// <summary>Plan of the unfinished run in this folder; otherwise null.</summary>
    public RunPlan? Pinned { get; }

    /// <summary>Manifest of the finished run in this folder; otherwise null.</summary>
    public RunManifest? Finished { get; }

    /// <summary>Opens a folder for a run and locks out other processes. If missing, creates it accessible only by its owner.</summary>
    /// <exception cref="DataException">It is a file, contains something other than a run, cannot be written, or is in use by another
    /// process.</exception>
    public static RunFolder Open(string path) => Open(path, () => { });

    /// <summary>As <see cref="Open(string)"/>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="beforeLock">Runs before the lock is taken, for tests of what other processes may do.</param>
    internal static RunFolder Open(string path, Action beforeLock)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (File.Exists(path))
            throw Wrong(path, "a file", "a new or empty folder, or the folder of an unfinished run", "choose another path");
        // A folder with other content is not touched; the content is checked again once no one else can change it.
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
    /// <exception cref="DataException">The folder has no manifest, or a different kind of manifest.</exception>
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

    /// <summary>Location of a run's input.</summary>
    public static RunSources ReadSources(string path) => RunJson.Read<RunSources>(System.IO.Path.Combine(path, SourcesFile));

    /// <summary>The model of the run in a folder, finished or not; null if there is no run. The caller must specify the other parts of its
    /// bundle again.</summary>
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

    /// <summary>Pins the plan; from now on, the folder belongs to this run.</summary>
    internal void Pin(RunPlan plan, RunSources sources)
    {
        AtomicFile.RemovePartials(Path, SearchOption.AllDirectories);
        AtomicFile.Write(At(PlanFile), RunJson.Write(plan), FileReaders.Owner);
        AtomicFile.Write(At(SourcesFile), RunJson.Write(sources), FileReaders.Owner);
        PrivateFolder.Create(At(Ledger));
    }

    /// <summary>The ledger entry of a part; null if there is none or it cannot be read.</summary>
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

    /// <summary>Adds a part to the ledger. If a power loss undoes an entry, only that part has to be repeated.</summary>
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

    /// <summary>Removes a folder that was created for a run that could not start.</summary>
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

    // A run killed before it pinned its plan leaves at most these.
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

    // Every run writes to its log, so an unusable file in its place is detected before the work starts.
    private static void RequireLog(string path)
    {
        try
        {
            AppendedFile.RequireRegular(path);
        }
        catch (IOException failure)
        {
            throw Wrong(path, $"something that is not a log ({failure.Message})", "a regular file, or none", "remove it and start again");
        }
    }

    private static DataException Wrong(string path, string found, string needed, string remedy) =>
        new(new DataProblem(path, 0, null, found, needed, remedy));
}
