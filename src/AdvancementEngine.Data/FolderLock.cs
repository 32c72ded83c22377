using System.Diagnostics;

namespace AdvancementEngine.Data;

/// <summary>Keeps other processes out while a folder's files are read, changed and written. The lock file stays: removing one lets two
/// in.</summary>
public sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _held;

    private FolderLock(FileStream held) => _held = held;

    /// <summary>Takes the lock.</summary>
    /// <param name="folder">The folder; made where missing.</param>
    /// <param name="name">File name of the lock.</param>
    /// <param name="doing">What the other process does then, for the error: <c>promotes a model</c>.</param>
    /// <param name="patience">How long to wait for another process; not at all where null.</param>
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
                // A link laid there would have another file locked, or made; a pipe locks nobody out.
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

    // EAGAIN of Linux, that of macOS, and the sharing violation of Windows.
    private static bool IsInUse(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
