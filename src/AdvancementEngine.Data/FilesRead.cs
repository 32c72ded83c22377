using System.Collections.Concurrent;

namespace AdvancementEngine.Data;

/// <summary>SHA-256 of the files that were read to the end, computed from the bytes actually read, so that a temporarily swapped file is
/// detected. Thread-safe.</summary>
public sealed class FilesRead
{
    private readonly ConcurrentDictionary<string, (string Sha256, long Bytes)> _files = new(StringComparer.Ordinal);

    /// <summary>The hash of a file as it was read, lower-case hex; null if it was not read to its end.</summary>
    /// <param name="path">The path it was opened by.</param>
    public string? Sha256(string path) => _files.TryGetValue(path, out var file) ? file.Sha256 : null;

    /// <summary>Size in bytes of a file as it was read; null if it was not read to its end.</summary>
    /// <param name="path">The path it was opened by.</param>
    public long? Bytes(string path) => _files.TryGetValue(path, out var file) ? file.Bytes : null;

    /// <summary>Adds a file that was read.</summary>
    /// <exception cref="DataException">The file was read before with different content.</exception>
    internal void Add(string path, string sha256, long bytes)
    {
        if (_files.GetOrAdd(path, (sha256, bytes)) != (sha256, bytes))
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    "content that changed since it was first read",
                    "a file that does not change while it is read",
                    "try again when no other program is writing to it"
                )
            );
    }
}
