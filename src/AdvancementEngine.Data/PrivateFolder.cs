namespace AdvancementEngine.Data;

/// <summary>Folders and files with personal data, accessible only by their owner.</summary>
public static class PrivateFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Creates a folder that only its owner can enter (0700). An existing folder keeps its permissions, which its owner
    /// chose.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else if (!Directory.Exists(path))
            Directory.CreateDirectory(path, Owner);
    }

    /// <summary>Restricts a file to its owner (0600); does nothing if the file does not exist. On Windows, the folder's permissions
    /// apply.</summary>
    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>As <see cref="Create"/>, for a folder specified by a caller.</summary>
    /// <exception cref="DataException">The folder cannot be created.</exception>
    public static void Require(string path)
    {
        try
        {
            Create(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"a folder that cannot be created ({failure.Message})",
                    "a writable location",
                    "choose another folder"
                ),
                failure
            );
        }
    }
}
