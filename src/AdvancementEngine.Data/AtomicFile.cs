using System.Security.Cryptography;

namespace AdvancementEngine.Data;

/// <summary>The one way to write a file: at any kill it is either the old one or the whole new one.</summary>
/// <remarks>
/// The content goes to a temporary file beside the target. Its name is random and it is created exclusively, so that writers at the same
/// time do not meet and no link laid there is followed. A link at the target is replaced, not followed. Of several writers the last one
/// wins, whole; who reads a file to write it anew holds a <see cref="FolderLock"/> meanwhile.
/// </remarks>
public static class AtomicFile
{
    /// <summary>Ending of the temporary file beside the target. A killed process leaves one; whoever owns the folder removes it.</summary>
    public const string PartialSuffix = ".partial";

    /// <summary>Writes beside the target, flushes to disk, renames over it, and flushes the folder.</summary>
    /// <param name="path">The target; its folder is made where missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="readers">Who may read it.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void Write(string path, Action<Stream> write, FileReaders readers = FileReaders.ByMask)
    {
        ArgumentNullException.ThrowIfNull(write);
        Write(
            path,
            readers,
            keepRename: true,
            (_, stream) =>
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
        );
    }

    /// <summary>Writes bytes; see <see cref="Write(string, Action{Stream}, FileReaders)"/>.</summary>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content, FileReaders readers = FileReaders.ByMask) =>
        Write(path, stream => stream.Write(content.Span), readers);

    /// <summary>For writers that open the file themselves; they flush it to disk. It is there, and empty.</summary>
    /// <param name="path">The target; its folder is made where missing.</param>
    /// <param name="write">Writes the file at the path it is given.</param>
    /// <param name="readers">Who may read it.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void WriteAt(string path, Action<string> write, FileReaders readers = FileReaders.ByMask)
    {
        ArgumentNullException.ThrowIfNull(write);
        Write(
            path,
            readers,
            keepRename: true,
            (partial, stream) =>
            {
                stream.Dispose();
                write(partial);
            }
        );
    }

    /// <summary>Writes bytes of which a whole older version is as good: a loss of power may undo the rename, which spares a flush of the
    /// folder.</summary>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void WriteLightly(string path, ReadOnlyMemory<byte> content, FileReaders readers = FileReaders.ByMask) =>
        Write(
            path,
            readers,
            keepRename: false,
            (_, stream) =>
            {
                stream.Write(content.Span);
                stream.Flush(flushToDisk: true);
            }
        );

    /// <summary>Removes temporary files that killed processes left in a folder. For a folder's owner alone: another writer's would go
    /// too.</summary>
    public static void RemovePartials(string folder, SearchOption depth = SearchOption.TopDirectoryOnly)
    {
        foreach (var partial in Directory.GetFiles(folder, "*" + PartialSuffix, depth))
            File.Delete(partial);
    }

    private static void Write(string path, FileReaders readers, bool keepRename, Action<string, FileStream> write)
    {
        var partial = $"{path}.{RandomNumberGenerator.GetHexString(16, lowercase: true)}{PartialSuffix}";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            RequireRegular(path);
            try
            {
                using (var stream = new FileStream(partial, Exclusive(readers)))
                    write(partial, stream);
                File.Move(partial, path, overwrite: true);
                if (keepRename)
                    FolderFlush.Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }
            catch
            {
                File.Delete(partial);
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"a file that cannot be written ({failure.Message})",
                    "a writable folder with enough space",
                    "free up space or choose another folder; no file was changed"
                ),
                failure
            );
        }
    }

    // A pipe or a device would be replaced by a file, which nobody who names one means.
    private static void RequireRegular(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder");
        if (PipeCheck.IsPipe(path) || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            throw new IOException($"'{path}' is a pipe or a device");
    }

    private static FileStreamOptions Exclusive(FileReaders readers)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 64 * 1024,
        };
        if (readers == FileReaders.Owner && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
