using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Data.Bundles;

/// <summary>Reads the parts of a bundle from disk and combines them.</summary>
public static class BundleReader
{
    /// <summary>File name of a model's manifest.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>Reads a bundle.</summary>
    /// <param name="catalogFolder">Folder of the catalog; null for the shipped one.</param>
    /// <param name="modelFolder">Folder of the model; null for the shipped one.</param>
    /// <param name="policies">The policy book; null for the shipped one.</param>
    /// <exception cref="DataException">A file is missing or malformed.</exception>
    /// <exception cref="BundleException">The parts do not match.</exception>
    /// <exception cref="PolicyException">A local rule names a code the catalog does not have.</exception>
    public static Bundle Read(string? catalogFolder = null, string? modelFolder = null, PolicyBook? policies = null)
    {
        // The book is compiled while the files are read, because both take a large part of a cold start.
        var book = policies is null ? Task.Run(() => PolicyBook.Create()) : Task.FromResult(policies);
        var model = Task.Run(() => ReadModel(modelFolder ?? ShippedFiles.Model));
        var catalog = CatalogReader.Read(catalogFolder ?? ShippedFiles.Catalog);
        return Bundle.Create(catalog, book.GetAwaiter().GetResult(), model.GetAwaiter().GetResult());
    }

    /// <summary>Reads a model's folder.</summary>
    /// <exception cref="DataException">A file is missing, truncated or altered.</exception>
    public static ModelSet ReadModel(string folder)
    {
        var manifestPath = Path.Combine(folder, ManifestFile);
        var reading = manifestPath;
        try
        {
            var manifest = ModelManifestJson.Read(InputFile.Bytes(manifestPath));
            return ModelSet.Load(
                manifest,
                file =>
                {
                    if (!string.Equals(Path.GetFileName(file), file, StringComparison.Ordinal))
                        throw new DataException(
                            new DataProblem(
                                manifestPath,
                                0,
                                null,
                                DataProblem.Quote(file),
                                "a file name without a folder",
                                "train the model again"
                            )
                        );
                    reading = Path.Combine(folder, file);
                    return InputFile.Bytes(reading);
                }
            );
        }
        catch (Exception e) when (e is FactorModelException or BundleException)
        {
            throw ModelProblem.Of(reading, e);
        }
    }
}
