using System.Security.Cryptography;

namespace AdvancementEngine.Data;

/// <summary>The only way to write a file: if the process is killed, the file is either the old one or the complete new one.</summary>
/// <remarks>
/// The content is written to a temporary file next to the target. Its name is random and it is created exclusively, so that concurrent
/// writers do not collide and no planted link is followed. A link at the target is replaced, not followed. With several writers, the last
/// one wins completely; code that reads a file in order to rewrite it holds a <see cref="FolderLock"/> meanwhile.
/// </remarks>
public static class AtomicFile
{
    /// <summary>Extension of the temporary file next to the target. A killed process leaves one behind; the owner of the folder removes
    /// it.</summary>
    public const string PartialSuffix = ".partial";

    /// <summary>Writes next to the target, flushes to disk, renames over the target, and flushes the folder.</summary>
    /// <param name="path">The target; its folder is created if missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="readers">Who may read it.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, is kept.</exception>
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
    /// <exception cref="DataException">The file cannot be written; the old one, if any, is kept.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content, FileReaders readers = FileReaders.ByMask) =>
        Write(path, stream => stream.Write(content.Span), readers);

    /// <summary>For writers that open the file themselves and flush it to disk. The file exists and is empty.</summary>
    /// <param name="path">The target; its folder is created if missing.</param>
    /// <param name="write">Writes the file at the path it is given.</param>
    /// <param name="readers">Who may read it.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, is kept.</exception>
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

    /// <summary>Writes bytes for which a complete older version is also acceptable: a power loss may undo the rename, which saves flushing
    /// the folder.</summary>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, is kept.</exception>
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

    /// <summary>Removes temporary files that killed processes left in a folder. Only for the owner of the folder, because it also removes
    /// other writers' files.</summary>
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

    // Writing to a pipe or device path would replace it with a file, which is never intended.
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
