namespace AdvancementEngine.Data;

/// <summary>Output folders of commands.</summary>
public static class NewFolder
{
    /// <summary>Rejects a folder that is not empty, so that nothing is overwritten or mixed.</summary>
    /// <exception cref="DataException">The path is a file, or a folder that is not empty.</exception>
    public static void RequireEmpty(string folder)
    {
        if (File.Exists(folder))
            throw new DataException(new DataProblem(folder, 0, null, "a file", "a new or empty folder", "choose another path"));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).FirstOrDefault() is { } first)
            throw new DataException(
                new DataProblem(
                    folder,
                    0,
                    null,
                    $"a folder that contains '{Path.GetFileName(first)}'",
                    "a new or empty folder",
                    "choose another folder, or empty this one; no file was changed"
                )
            );
    }
}
