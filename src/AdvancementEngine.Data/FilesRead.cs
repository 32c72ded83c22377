using System.Collections.Concurrent;

namespace AdvancementEngine.Data;

/// <summary>SHA-256 of the files that were read to the end, taken from the very bytes that were read: a file put in place for the time of reading does not go unseen. Safe for several threads.</summary>
public sealed class FilesRead
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The hash of a file as it was read, lower-case hex; null where it was not read to its end.</summary>
    /// <param name="path">The path it was opened by.</param>
    public string? Sha256(string path) => _hashes.GetValueOrDefault(path);

    /// <summary>Adds what was read.</summary>
    /// <exception cref="DataException">The file was read before and was another one.</exception>
    internal void Add(string path, string sha256)
    {
        if (_hashes.GetOrAdd(path, sha256) != sha256)
            throw new DataException(new DataProblem(path, 0, null, "other bytes than when it was read before", "a file that stays as it is", "start again once nobody writes to it"));
    }
}
