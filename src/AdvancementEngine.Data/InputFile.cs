using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data;

/// <summary>Opens files for reading, with an error that says what to do.</summary>
public static class InputFile
{
    /// <summary>Most bytes of a file that is read as a whole: 1 GiB.</summary>
    public const long LargestWhole = 1024 * 1024 * 1024;

    /// <summary>Opens a file for sequential reading.</summary>
    /// <exception cref="DataException">It is missing, a folder, a pipe, or not readable.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new DataException(new DataProblem(path, 0, null, "a folder", "a file", "name a file inside it"));
            if (PipeCheck.IsPipe(path))
                throw new DataException(new DataProblem(path, 0, null, "a pipe or a device", "a regular file, which may be read more than once", "write it to a file first, and name that"));
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataException(Missing(path), failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(new DataProblem(path, 0, null, $"no readable file ({failure.Message})", "a file this user may read", "check the path and its permissions"), failure);
        }
    }

    /// <summary>The whole content of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">Most bytes it may have.</param>
    /// <exception cref="DataException">As for <see cref="Open"/>; it is too large, or was cut short while it was read.</exception>
    public static byte[] Bytes(string path, long largest = LargestWhole)
    {
        using var file = Open(path);
        if (file.Length > largest)
            throw new DataException(new DataProblem(path, 0, null, $"{file.Length} bytes", $"at most {largest} bytes", "check that it is the file that is meant"));
        var bytes = new byte[file.Length];
        if (file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new DataException(new DataProblem(path, 0, null, "fewer bytes than it had when it was opened", "a file that stays as it is", "start again once nobody writes to it"));
        return bytes;
    }

    /// <summary>The problem of a file that is not there; the nearest name in its folder is named.</summary>
    public static DataProblem Missing(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
            return new(path, 0, null, "no such file, nor its folder", "an existing file", "check the path");
        var nearest = NearestName.Of(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)));
        return new(path, 0, null, "no such file", "an existing file", nearest is null ? "check the path" : $"check the path; the folder has '{nearest}'");
    }
}
