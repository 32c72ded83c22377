using System.Diagnostics;

namespace AdvancementEngine.Data;

/// <summary>Keeps other processes out while a folder's files are read, changed and written. The lock file is not removed, because removing
/// it could let two processes in.</summary>
public sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _held;

    private FolderLock(FileStream held) => _held = held;

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The folder; created if missing.</param>
    /// <param name="name">File name of the lock.</param>
    /// <param name="doing">What the other process is doing, for the error message: <c>promotes a model</c>.</param>
    /// <param name="patience">How long to wait for another process; null does not wait.</param>
    /// <exception cref="DataException">Another process holds it, or the folder cannot be written.</exception>
    public static FolderLock Take(string folder, string name, string doing, TimeSpan? patience = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var started = Stopwatch.GetTimestamp();
        var path = Path.Combine(folder, name);
        while (true)
        {
            try
            {
                Directory.CreateDirectory(folder);
                // A planted link would lock or create another file; a pipe would lock no one out.
                AppendedFile.RequireRegular(path);
                return new(new FileStream(path, Exclusive()));
            }
            catch (IOException inUse) when (IsInUse(inUse))
            {
                if (Stopwatch.GetElapsedTime(started) < (patience ?? TimeSpan.Zero))
                {
                    Thread.Sleep(s_pause);
                    continue;
                }

                throw new DataException(
                    new DataProblem(
                        folder,
                        0,
                        null,
                        $"another process that is {doing} in this folder",
                        "one process at a time in a folder",
                        "wait for it to finish and try again; no file was changed"
                    ),
                    inUse
                );
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new DataException(
                    new DataProblem(
                        folder,
                        0,
                        null,
                        $"a folder that cannot be written ({failure.Message})",
                        "a writable folder with free space",
                        "choose another folder, or correct its permissions"
                    ),
                    failure
                );
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    private static FileStreamOptions Exclusive()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 1,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    // EAGAIN on Linux and on macOS, and the sharing violation on Windows.
    private static bool IsInUse(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
