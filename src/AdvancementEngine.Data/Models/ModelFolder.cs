using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Data.Models;

/// <summary>Reads a model's folder with any roles; <see cref="BundleReader"/> reads one that ranks participants.</summary>
public static class ModelFolder
{
    private const string Ranks = "occupations";

    /// <summary>Checks a model's folder as strictly as the code that uses it: a model that ranks participants is also read as for
    /// ranking.</summary>
    /// <exception cref="DataException">A file is missing, truncated or altered, or a value is out of bounds.</exception>
    /// <returns>True if the manifest says its digest, so that every value in it was checked.</returns>
    public static bool Verify(string folder)
    {
        if (Read(folder).Manifest.Files.ContainsKey(Ranks))
            BundleReader.ReadModel(folder);
        return ModelManifestJson.HasDigest(InputFile.Bytes(Path.Combine(folder, BundleReader.ManifestFile)));
    }

    /// <summary>Reads the manifest and every factor model in it. A file with several kinds of opportunities gives one model per kind, so
    /// that each list is evaluated separately.</summary>
    /// <returns>The manifest, and models by role (with the kind, if a file has several).</returns>
    /// <exception cref="DataException">A file is missing, truncated or altered.</exception>
    public static (ModelManifest Manifest, IReadOnlyDictionary<string, FactorModel> Models) Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var manifestPath = Path.Combine(folder, BundleReader.ManifestFile);
        var reading = manifestPath;
        try
        {
            var manifest = ModelManifestJson.Read(InputFile.Bytes(manifestPath));
            var models = new SortedDictionary<string, FactorModel>(StringComparer.Ordinal);
            foreach (var (role, file) in manifest.Files)
            {
                reading = Path.Combine(folder, Path.GetFileName(file.File));
                var bytes = InputFile.Bytes(reading);
                var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
                if (!string.Equals(hash, file.Sha256, StringComparison.Ordinal))
                    throw new DataException(
                        new DataProblem(
                            reading,
                            0,
                            null,
                            $"hash {hash[..12]}",
                            $"the manifest's {file.Sha256}",
                            "the file is incomplete or altered: restore it as training wrote it"
                        )
                    );
                foreach (var (kind, data) in Lists(FactorModelCodec.Read(bytes)))
                    models.Add(kind is null ? role : $"{role}, {kind}", FactorModel.Create(data));
            }

            return (manifest, models);
        }
        catch (Exception e) when (e is FactorModelException or BundleException)
        {
            throw ModelProblem.Of(reading, e);
        }
    }

    // Opportunities of one kind are adjacent, because ids are in ordinal order.
    private static IEnumerable<(string? Kind, FactorModelData Data)> Lists(FactorModelData data)
    {
        var kinds = data.OpportunityIds.Select(ElementKinds.Of).Distinct(StringComparer.Ordinal).ToArray();
        if (kinds.Length == 1)
        {
            yield return (null, data);
            yield break;
        }

        foreach (var kind in kinds)
        {
            int[] own =
            [
                .. Enumerable
                    .Range(0, data.OpportunityIds.Length)
                    .Where(o => string.Equals(ElementKinds.Of(data.OpportunityIds[o]), kind, StringComparison.Ordinal)),
            ];
            yield return (
                kind,
                data with
                {
                    OpportunityIds = [.. own.Select(o => data.OpportunityIds[o])],
                    OpportunityFactors = data.OpportunityFactors[(own[0] * data.Rank)..((own[^1] + 1) * data.Rank)],
                    OpportunityBias = data.OpportunityBias[own[0]..(own[^1] + 1)],
                    OutcomesPerOpportunity = data.OutcomesPerOpportunity.IsEmpty
                        ? []
                        : [.. own.Select(o => data.OutcomesPerOpportunity[o])],
                }
            );
        }
    }
}
