using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Writes a catalog to a folder.</summary>
public static class CatalogWriter
{
    /// <summary>Writes every file of the catalog, each completely or not at all. Other files in the folder are not touched.</summary>
    /// <param name="catalog">The catalog; its <see cref="CareerCatalog.Version"/> is not read.</param>
    /// <param name="folder">The folder; created if missing.</param>
    /// <returns>The version that <see cref="CatalogReader"/> will find.</returns>
    /// <exception cref="DataException">A file cannot be written.</exception>
    public static string Write(CareerCatalog catalog, string folder)
    {
        var files = CatalogFormat.Render(catalog);
        foreach (var file in files)
            AtomicFile.Write(Path.Combine(folder, file.Name), file.Content);
        return CatalogFormat.Version(files.Select(f => KeyValuePair.Create(f.Name, f.Content)));
    }
}
