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

    private const string LockFile = "run.lock";
    private const string Ledger = "ledger";

    private readonly FileStream _lock;

    private RunFolder(string path, FileStream held, RunPlan? pinned, RunManifest? finished)
    {
        Path = path;
        _lock = held;
        Pinned = pinned;
        Finished = finished;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Plan of the unfinished run that stands here; null otherwise.</summary>
    public RunPlan? Pinned { get; }

    /// <summary>Manifest of the finished run that stands here; null otherwise.</summary>
    public RunManifest? Finished { get; }

    /// <summary>Opens a folder for a run, made where missing, and keeps other processes out.</summary>
    /// <exception cref="DataException">It is a file, holds something else than a run, cannot be written, or another process works in it.</exception>
    public static RunFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (File.Exists(path)) throw Wrong(path, "a file", "a new or empty folder, or an unfinished run's", "choose another path");
        var before = Directory.Exists(path) ? Directory.GetFileSystemEntries(path).Select(e => System.IO.Path.GetFileName(e)).ToHashSet(StringComparer.Ordinal) : [];
        // A run killed before it pinned its plan leaves these at most.
        before.ExceptWith([LockFile, LogFile, PlanFile + AtomicFile.PartialSuffix]);
        if (before.Count > 0 && !before.Contains(PlanFile) && !before.Contains(ManifestFile))
            throw Wrong(path, $"a folder with '{before.Order(StringComparer.Ordinal).First()}' in it and no run", "a new or empty folder, or an unfinished run's", "choose another folder; nothing was changed");
        var finished = before.Contains(ManifestFile) ? ReadManifest(path) : null;
        var held = Hold(path);
        try
        {
            var pinned = finished is null && before.Contains(PlanFile) ? RunJson.Read<RunPlan>(System.IO.Path.Combine(path, PlanFile)) : null;
            return new RunFolder(path, held, pinned, finished);
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
            throw Wrong(path, "an unfinished run", "a finished one", "start the batch again with the same options: it goes on where it stopped");
        using (var stream = InputFile.Open(file))
        {
            string? format = null;
            try
            {
                using var json = JsonDocument.Parse(stream);
                format = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var value) ? value.GetString() : null;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
            }

            if (!string.Equals(format, RunPlan.CurrentFormat, StringComparison.Ordinal))
                throw Wrong(file, format is null ? "no manifest of a batch run" : $"a manifest of format {DataProblem.Quote(format)}", $"'{RunPlan.CurrentFormat}'", "name a batch run's folder; for output, choose another folder; nothing was changed");
        }

        return RunJson.Read<RunManifest>(file);
    }

    /// <summary>Where the input of a run stood.</summary>
    public static RunSources ReadSources(string path) => RunJson.Read<RunSources>(System.IO.Path.Combine(path, SourcesFile));

    /// <summary>Path of a file in the folder.</summary>
    internal string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Name of a part's file.</summary>
    internal static string PartName(int part, TableFormat format) => string.Create(CultureInfo.InvariantCulture, $"part-{part:D6}{TableWriter.Ending(format)}");

    /// <summary>Pins the plan; from here on the folder is this run's.</summary>
    internal void Pin(RunPlan plan, RunSources sources)
    {
        foreach (var partial in Directory.GetFiles(Path, "*" + AtomicFile.PartialSuffix, SearchOption.AllDirectories))
            File.Delete(partial);
        AtomicFile.Write(At(PlanFile), RunJson.Write(plan));
        AtomicFile.Write(At(SourcesFile), RunJson.Write(sources));
    }

    /// <summary>The ledger's entry of a part; null where there is none.</summary>
    internal PartRecord? Record(int part) => File.Exists(RecordPath(part)) ? RunJson.Read<PartRecord>(RecordPath(part)) : null;

    /// <summary>Enters a part in the ledger. An entry that a loss of power takes back costs its part's work again, no more.</summary>
    internal void Enter(int part, PartRecord record) => AtomicFile.WriteLightly(RecordPath(part), RunJson.Write(record));

    /// <summary>Removes what only an unfinished run needs.</summary>
    internal void Tidy()
    {
        if (Directory.Exists(At(Ledger))) Directory.Delete(At(Ledger), recursive: true);
        File.Delete(At(PlanFile));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(_lock.Name);
        _lock.Dispose();
    }

    private string RecordPath(int part) => System.IO.Path.Combine(Path, Ledger, string.Create(CultureInfo.InvariantCulture, $"part-{part:D6}.json"));

    private static FileStream Hold(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(new DataProblem(path, 0, null, $"a folder that cannot be made ({failure.Message})", "a writable place", "choose another folder"), failure);
        }

        try
        {
            return new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new DataException(new DataProblem(path, 0, null, $"a folder that cannot be written ({failure.Message})", "a writable folder", "choose another folder, or correct its permissions"), failure);
        }
        catch (IOException failure)
        {
            throw new DataException(new DataProblem(path, 0, null, $"a folder another process works in, or that cannot be written ({failure.Message})", "one batch at a time in a folder", "wait for the other one, or choose another folder"), failure);
        }
    }

    private static DataException Wrong(string path, string found, string needed, string remedy) => new(new DataProblem(path, 0, null, found, needed, remedy));
}
