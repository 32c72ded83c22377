using System.Security.Cryptography;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Hashes the files a cohort consists of.</summary>
internal static class InputFingerprints
{
    /// <summary>Every file that can affect a result, in reading order.</summary>
    public static IReadOnlyList<InputFingerprint> OfCohort(string cohort, CancellationToken cancellation)
    {
        var (participants, beside) = CohortReader.FilesOf(cohort);
        return [.. participants.Concat(beside).Select(file => Of(file, cancellation))];
    }

    /// <summary>The hash of a file, lower-case hex.</summary>
    public static string Hash(string path, CancellationToken cancellation) => Of(path, cancellation).Sha256;

    /// <summary>A file's fingerprint.</summary>
    public static InputFingerprint Of(string path, CancellationToken cancellation)
    {
        using var stream = InputFile.Open(path);
        return Of(path, stream, Stream.Null, cancellation).Print;
    }

    /// <summary>Copies a stream, and returns its fingerprint and number of line ends.</summary>
    public static (InputFingerprint Print, long Lines) Of(string name, Stream stream, Stream copy, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        long bytes = 0,
            lines = 0;
        while (stream.Read(buffer) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = buffer.AsSpan(0, read);
            hash.AppendData(span);
            copy.Write(span);
            lines += span.Count((byte)'\n');
            bytes += read;
        }

        return (new(Path.GetFileName(name), bytes, Convert.ToHexStringLower(hash.GetHashAndReset())), lines);
    }
}
