using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Observations;

/// <summary>The version of an observation folder.</summary>
public static class ObservationHash
{
    private static readonly string[] s_files =
    [
        ObservationFormat.ElementsFile,
        ObservationFormat.GroupsFile,
        ObservationFormat.InfoFile,
        ObservationFormat.OpportunitiesFile,
        ObservationFormat.OutcomesFile,
        ObservationFormat.PayFile,
        ObservationFormat.StateElementsFile,
        ObservationFormat.StatesFile,
        ObservationFormat.SubsetsFile,
    ];

    /// <summary>The version of a folder as it was read: the same as <see cref="Of(string)"/> if nothing changed in the meantime.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">The files read from it.</param>
    internal static string Of(string folder, FilesRead read)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in s_files.Select(name => ObservationRows.PathOf(folder, name)))
        {
            if (read.Sha256(path) is { } sha256)
                Append(hash, path, read.Bytes(path)!.Value, Convert.FromHexString(sha256));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 over each file's name, length and bytes, in ordinal order by name; a missing file is omitted.</summary>
    /// <returns>Lower-case hex.</returns>
    public static string Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in s_files.Select(name => ObservationRows.PathOf(folder, name)))
        {
            if (!File.Exists(path))
                continue;
            using var stream = InputFile.Open(path);
            Append(hash, path, stream.Length, SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string path, long bytes, byte[] sha256)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}\0{bytes}\0")));
        hash.AppendData(sha256);
    }
}
