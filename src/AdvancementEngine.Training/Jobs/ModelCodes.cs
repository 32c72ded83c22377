using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Reads the occupation codes of observations for a model that was trained over a catalog.</summary>
internal static class ModelCodes
{
    /// <summary>The set in the codes of the catalog the model was trained over, where that is the one at hand; else as it is.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="manifest">Manifest of the model.</param>
    /// <param name="catalogFolder">Folder of the catalog; null for the shipped one.</param>
    public static ObservationSet Current(ObservationSet set, ModelManifest manifest, string? catalogFolder)
    {
        var folder = catalogFolder ?? ShippedFiles.Catalog;
        // A model whose observations carry their own codes names them as its catalog: most do, and then no catalog is read.
        if (manifest.Catalog == manifest.DataHash || (catalogFolder is null && !Directory.Exists(folder)))
            return set;
        var catalog = CatalogReader.Read(folder);
        return catalog.Version == manifest.Catalog ? ObservationCodes.Current(set, catalog) : set;
    }
}
