using AdvancementEngine.Data;

namespace AdvancementEngine.Cli.Output;

/// <summary>A folder of plans, one file per participant. It contains the plans of one set of people only, so that no other plans are
/// mistaken for theirs.</summary>
internal sealed class PlanFolder
{
    private readonly string _path;
    private readonly string _extension;
    private readonly HashSet<string>? _expected;

    private PlanFolder(string path, string extension, HashSet<string>? expected)
    {
        _path = path;
        _extension = extension;
        _expected = expected;
    }

    /// <summary>Opens a folder; if missing, creates it accessible only by its owner.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="extension">Extension of the files.</param>
    /// <param name="participants">Everyone who gets a plan; null if one person's plan is added to the folder.</param>
    /// <exception cref="DataException">It is a file, cannot be created, or contains something other than these people's plans.</exception>
    public static PlanFolder Open(string path, string extension, IEnumerable<string>? participants)
    {
        if (File.Exists(path))
            NewFolder.RequireEmpty(path);
        var folder = new PlanFolder(
            path,
            extension,
            participants?.Select(p => PersonFileName.Of(p) + extension).ToHashSet(StringComparer.Ordinal)
        );
        folder.RequireNoOther();
        PrivateFolder.Require(path);
        return folder;
    }

    /// <summary>Writes a plan.</summary>
    /// <exception cref="DataException">It cannot be written; an earlier one, if any, is kept.</exception>
    public void Write(string participant, byte[] content) =>
        AtomicFile.Write(Path.Combine(_path, PersonFileName.Of(participant) + _extension), content, FileReaders.Owner);

    /// <summary>Rejects a folder with anything other than the plans of these people.</summary>
    /// <exception cref="DataException">The folder has other content.</exception>
    public void RequireNoOther()
    {
        if (_expected is null || !Directory.Exists(_path))
            return;
        var other = Directory
            .EnumerateFileSystemEntries(_path)
            .Select(e => Path.GetFileName(e))
            .Where(e => !_expected.Contains(e))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (other is not null)
            throw new DataException(
                new DataProblem(
                    _path,
                    0,
                    null,
                    $"a folder that contains {DataProblem.Quote(other)}",
                    "a new or empty folder, or one with plans of the same participants in the same format",
                    "choose another folder, or remove what does not belong to this cohort"
                )
            );
    }
}
