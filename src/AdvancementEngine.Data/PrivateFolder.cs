namespace AdvancementEngine.Data;

/// <summary>Folders for files with personal data.</summary>
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
}
