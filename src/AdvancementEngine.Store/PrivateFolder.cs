namespace AdvancementEngine.Store;

/// <summary>Folders and files that only the service's user may read: they hold personal data.</summary>
internal static class PrivateFolder
{
    public static void Create(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public static void Close(string file)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(file))
            return;
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
