using System.Security.Cryptography;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Data.Models;

/// <summary>Reads a model's folder whatever its roles are; <see cref="BundleReader"/> reads one that ranks participants.</summary>
public static class ModelFolder
{
    /// <summary>Reads the manifest and every factor model it names.</summary>
    /// <exception cref="DataException">A file is missing, cut or altered.</exception>
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
                    throw new DataException(new DataProblem(reading, 0, null, $"hash {hash[..12]}", $"the manifest's {file.Sha256}", "it was cut or altered: restore it or train again"));
                models.Add(role, FactorModel.Create(FactorModelCodec.Read(bytes)));
            }

            return (manifest, models);
        }
        catch (Exception e) when (e is FactorModelException or BundleException)
        {
            throw new DataException(new DataProblem(reading, 0, null, e.Message, "a model as training wrote it", "restore the file or train the model again"), e);
        }
    }
}
