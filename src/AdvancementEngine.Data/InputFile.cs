using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data;

/// <summary>Opens files for reading, with an error that says what to do.</summary>
public static class InputFile
{
    /// <summary>Opens a file for sequential reading.</summary>
    /// <exception cref="DataException">It is missing, a folder, or not readable.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw new DataException(new DataProblem(path, 0, null, "a folder", "a file", "name a file inside it"));
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
    /// <exception cref="DataException">As for <see cref="Open"/>.</exception>
    public static byte[] Bytes(string path)
    {
        using var file = Open(path);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
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
