using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace AdvancementEngine.Data;

/// <summary>Distinguishes a pipe or a terminal from a file without waiting for a writer, as an ordinary open would.</summary>
internal static partial class PipeCheck
{
    /// <summary>True for anything that cannot be read twice. False on Windows, where pipes have their own kind of names.</summary>
    public static bool IsPipe(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        // O_RDONLY | O_NONBLOCK | O_CLOEXEC
        var descriptor = Open(path, OperatingSystem.IsLinux() ? 0x800 | 0x80000 : 0x4 | 0x1000000);
        if (descriptor < 0)
            return false;
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        return Seek(handle, 0, 1) < 0;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true)]
    private static partial long Seek(SafeFileHandle handle, long offset, int whence);
}
