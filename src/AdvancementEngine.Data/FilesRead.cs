using System.Collections.Concurrent;

namespace AdvancementEngine.Data;

/// <summary>SHA-256 of the files that were read to the end, taken from the very bytes that were read: a file put in place for the time of
/// reading does not go unseen. Safe for several threads.</summary>
public sealed class FilesRead
{
    private readonly ConcurrentDictionary<string, (string Sha256, long Bytes)> _files = new(StringComparer.Ordinal);

    /// <summary>The hash of a file as it was read, lower-case hex; null where it was not read to its end.</summary>
    /// <param name="path">The path it was opened by.</param>
    public string? Sha256(string path) => _files.TryGetValue(path, out var file) ? file.Sha256 : null;

    /// <summary>Bytes of a file as it was read; null where it was not read to its end.</summary>
    /// <param name="path">The path it was opened by.</param>
    public long? Bytes(string path) => _files.TryGetValue(path, out var file) ? file.Bytes : null;

    /// <summary>Adds what was read.</summary>
    /// <exception cref="DataException">The file was read before and was another one.</exception>
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
