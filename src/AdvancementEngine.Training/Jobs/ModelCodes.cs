using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Translates the occupation codes of observations for a model trained over a catalog.</summary>
internal static class ModelCodes
{
    /// <summary>The set in the codes of the catalog the model was trained over, if that catalog is available; otherwise
    /// unchanged.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="manifest">Manifest of the model.</param>
    /// <param name="catalogFolder">Folder of the catalog; null for the shipped one.</param>
    public static ObservationSet Current(ObservationSet set, ModelManifest manifest, string? catalogFolder)
    {
        var folder = catalogFolder ?? ShippedFiles.Catalog;
        // Most models are trained on observations with their own codes and name those as their catalog; then no catalog is read.
        if (manifest.Catalog == manifest.DataHash || (catalogFolder is null && !Directory.Exists(folder)))
            return set;
        var catalog = CatalogReader.Read(folder);
        return catalog.Version == manifest.Catalog ? ObservationCodes.Current(set, catalog) : set;
    }
}
