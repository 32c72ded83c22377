namespace AdvancementEngine.Data;

/// <summary>Writes a file so that it is either the old one or the whole new one, at any kill.</summary>
public static class AtomicFile
{
    /// <summary>Ending of the temporary file beside the target; one left by a killed process is overwritten by the next write.</summary>
    public const string PartialSuffix = ".partial";

    /// <summary>Writes beside the target, flushes to disk, renames over it, and flushes the folder.</summary>
    /// <param name="path">The target; its folder is made where missing.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        WriteAt(path, partial =>
        {
            using var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024);
            write(stream);
            stream.Flush(flushToDisk: true);
        });
    }

    /// <summary>As <see cref="Write(string, Action{Stream})"/>, for writers that open the file themselves; they flush it to disk.</summary>
    /// <param name="path">The target; its folder is made where missing.</param>
    /// <param name="write">Writes the file at the path it is given.</param>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void WriteAt(string path, Action<string> write) => WriteAt(path, write, keepRename: true);

    /// <summary>Writes bytes of which a whole older version is as good: a loss of power may undo the rename, which spares a flush of the folder.</summary>
    /// <exception cref="DataException">The file cannot be written; the old one, if any, still stands.</exception>
    public static void WriteLightly(string path, ReadOnlyMemory<byte> content) => WriteAt(
        path,
        partial =>
        {
            using var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            stream.Write(content.Span);
            stream.Flush(flushToDisk: true);
        },
        keepRename: false);

    private static void WriteAt(string path, Action<string> write, bool keepRename)
    {
        ArgumentNullException.ThrowIfNull(write);
        var partial = path + PartialSuffix;
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            try
            {
                write(partial);
                File.Move(partial, path, overwrite: true);
                if (keepRename) FolderFlush.Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }
            catch
            {
                File.Delete(partial);
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(new DataProblem(path, 0, null, $"a file that cannot be written ({failure.Message})", "a writable folder with room for the file", "free space or choose another folder; nothing was changed"), failure);
        }
    }

    /// <summary>Writes bytes; see <see cref="Write(string, Action{Stream})"/>.</summary>
    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, stream => stream.Write(content.Span));
}
