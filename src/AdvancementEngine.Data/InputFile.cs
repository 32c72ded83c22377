using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data;

/// <summary>Opens files for reading, with an error that says what to do.</summary>
public static class InputFile
{
    /// <summary>Maximum size of a file that is read into memory: 1 GiB.</summary>
    public const long LargestWhole = 1024 * 1024 * 1024;

    /// <summary>Opens a file for sequential reading.</summary>
    /// <exception cref="DataException">It is missing, a folder, a pipe, or unreadable.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new DataException(new DataProblem(path, 0, null, "a folder", "a file", "specify a file in it"));
            if (PipeCheck.IsPipe(path))
                throw new DataException(
                    new DataProblem(
                        path,
                        0,
                        null,
                        "a pipe or a device",
                        "a regular file, which can be read more than once",
                        "write it to a file first, then specify that file"
                    )
                );
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataException(Missing(path), failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"an unreadable file ({failure.Message})",
                    "a file that this user can read",
                    "check the path and its permissions"
                ),
                failure
            );
        }
    }

    /// <summary>The complete content of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">Maximum size in bytes.</param>
    /// <exception cref="DataException">As for <see cref="Open"/>; it is too large, or was truncated while it was read.</exception>
    public static byte[] Bytes(string path, long largest = LargestWhole)
    {
        using var file = Open(path);
        if (file.Length > largest)
            throw new DataException(
                new DataProblem(path, 0, null, $"{file.Length} bytes", $"at most {largest} bytes", "check that this is the right file")
            );
        var bytes = new byte[file.Length];
        if (file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    "a file that became shorter while it was read",
                    "a file that does not change while it is read",
                    "try again when no other program is writing to it"
                )
            );
        return bytes;
    }

    /// <summary>The problem of a missing file, with the nearest name in its folder.</summary>
    public static DataProblem Missing(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
            return new(path, 0, null, "no such file or folder", "an existing file", "check the path");
        var nearest = NearestName.Of(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)));
        return new(
            path,
            0,
            null,
            "no such file",
            "an existing file",
            nearest is null ? "check the path" : $"check the path; the folder contains '{nearest}'"
        );
    }
}
