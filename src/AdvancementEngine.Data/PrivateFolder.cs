namespace AdvancementEngine.Data;

/// <summary>Folders and files with personal data: for their owner alone.</summary>
public static class PrivateFolder
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder that its owner alone may enter (0700). A folder that is there already keeps its rights: its owner chose
    /// them.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else if (!Directory.Exists(path))
            Directory.CreateDirectory(path, Owner);
    }

    /// <summary>Takes everybody else's rights to a file away (0600); nothing where there is no such file. On Windows the rights of its
    /// folder decide.</summary>
    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>As <see cref="Create"/>, for a folder that a caller named.</summary>
    /// <exception cref="DataException">The folder cannot be made.</exception>
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
