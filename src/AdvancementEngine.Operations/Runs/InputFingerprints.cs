using System.Security.Cryptography;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Programs;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Hashes the files a cohort consists of.</summary>
internal static class InputFingerprints
{
    /// <summary>Every file that can change a result, in the order they are read, and the line ends of delimited participant files: an estimate of the rows; null where a file is Parquet.</summary>
    public static (IReadOnlyList<InputFingerprint> Prints, long? Rows) Of(Cohort cohort, CancellationToken cancellation)
    {
        var prints = new List<InputFingerprint>();
        long? rows = 0;
        foreach (var file in cohort.Files)
        {
            var (print, lines) = Of(file, cancellation);
            prints.Add(print);
            rows = file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? null : rows + Math.Max(0, lines - 1);
        }

        prints.AddRange(Paths(cohort).Skip(cohort.Files.Count).Select(path => Of(path, cancellation).Print));
        return (prints, cohort.Manifest?.Participants ?? rows);
    }

    /// <summary>The files a cohort consists of, participant files first.</summary>
    public static IEnumerable<string> Paths(Cohort cohort)
    {
        string[] beside = [CohortManifest.FileName, ProgramReader.ProgramsFile, ProgramReader.PartnersFile, ProgramReader.FactsFile];
        return Directory.Exists(cohort.Path) ? cohort.Files.Concat(beside.Select(name => Path.Combine(cohort.Path, name)).Where(File.Exists)) : cohort.Files;
    }

    /// <summary>The hash of a file, lower-case hex.</summary>
    public static string Hash(string path, CancellationToken cancellation) => Of(path, cancellation).Print.Sha256;

    private static (InputFingerprint Print, long Lines) Of(string path, CancellationToken cancellation)
    {
        using var stream = InputFile.Open(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        long bytes = 0, lines = 0;
        while (stream.Read(buffer) is > 0 and var read)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = buffer.AsSpan(0, read);
            hash.AppendData(span);
            lines += span.Count((byte)'\n');
            bytes += read;
        }

        return (new(Path.GetFileName(path), bytes, Convert.ToHexStringLower(hash.GetHashAndReset())), lines);
    }
}
