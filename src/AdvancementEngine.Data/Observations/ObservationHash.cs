using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AdvancementEngine.Data.Observations;

/// <summary>The version of an observation folder.</summary>
public static class ObservationHash
{
    private static readonly string[] Files = [ObservationFormat.ElementsFile, ObservationFormat.GroupsFile, ObservationFormat.InfoFile, ObservationFormat.OpportunitiesFile, ObservationFormat.OutcomesFile,
        ObservationFormat.PayFile, ObservationFormat.StateElementsFile, ObservationFormat.StatesFile, ObservationFormat.SubsetsFile];

    /// <summary>SHA-256 over each file's name, length and bytes, ordinal by name; a missing file counts as not there.</summary>
    /// <returns>Lower-case hex.</returns>
    public static string Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Files.Select(name => ObservationRows.PathOf(folder, name)))
        {
            if (!File.Exists(path)) continue;
            using var stream = InputFile.Open(path);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}\0{stream.Length}\0")));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
