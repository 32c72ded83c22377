using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace AdvancementEngine.Data;

/// <summary>Opens files that the program appends to. The path may be planted by another user: links are not followed, and pipes and devices
/// do not block.</summary>
public static partial class AppendedFile
{
    private const int NoSuchFile = 2;
    private const int TooManyLinks = 40;
    private const int TooManyLinksOnMac = 62;

    /// <summary>Opens a regular file for reading and writing, positioned at its start; if missing, creates it readable only by its
    /// owner.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The path is a link, a pipe, a device or a folder, or cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        RequireRegular(path);
        if (OperatingSystem.IsWindows())
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, 1);
        while (true)
        {
            if (Existing(path) is { } file)
                return file;
            try
            {
                // Created exclusively: a link planted in the meantime is not followed.
                return new FileStream(
                    path,
                    new FileStreamOptions
                    {
                        Mode = FileMode.CreateNew,
                        Access = FileAccess.ReadWrite,
                        Share = FileShare.ReadWrite,
                        BufferSize = 1,
                        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                    }
                );
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process created it after the check.
            }
        }
    }

    /// <summary>Rejects a path that is not a regular file; a missing file is accepted.</summary>
    /// <exception cref="IOException">The path is a link, a pipe, a device or a folder.</exception>
    public static void RequireRegular(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException($"'{path}' is a link");
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder");
        if (PipeCheck.IsPipe(path) || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            throw new IOException($"'{path}' is a pipe or a device");
    }

    private static FileStream? Existing(string path)
    {
        var descriptor = Open(path, Flags);
        if (descriptor < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            return error switch
            {
                NoSuchFile => null,
                TooManyLinks or TooManyLinksOnMac => throw new IOException($"'{path}' is a link"),
                _ => throw new IOException($"'{path}' cannot be opened ({Marshal.GetPInvokeErrorMessage(error)})"),
            };
        }

        var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        try
        {
            if (Seek(handle, 0, 1) < 0)
                throw new IOException($"'{path}' is a pipe or a device");
            return new FileStream(handle, FileAccess.ReadWrite, 1);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    // O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC; O_NOFOLLOW has another bit on ARM.
    private static int Flags =>
        OperatingSystem.IsMacOS() ? 0x2 | 0x100 | 0x4 | 0x1000000
        : RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 ? 0x2 | 0x8000 | 0x800 | 0x80000
        : 0x2 | 0x20000 | 0x800 | 0x80000;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true)]
    private static partial long Seek(SafeFileHandle handle, long offset, int whence);
}
