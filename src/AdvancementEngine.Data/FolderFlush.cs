using System.Runtime.InteropServices;

namespace AdvancementEngine.Data;

/// <summary>Flushes a folder to disk, so that a rename in it survives a power loss. Flushing the file alone does not ensure that.</summary>
internal static partial class FolderFlush
{
    private const int InvalidArgument = 22;

    /// <summary>Flushes a folder. Does nothing on Windows, where folders cannot be flushed, and on file systems that do not support
    /// it.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Of(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(folder, 0);
        if (handle < 0)
            throw Failure(folder);
        try
        {
            if (Flush(handle) != 0 && Marshal.GetLastPInvokeError() != InvalidArgument)
                throw Failure(folder);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Failure(string folder) =>
        new($"the folder '{folder}' cannot be flushed to disk: {Marshal.GetLastPInvokeErrorMessage()}");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Flush(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
