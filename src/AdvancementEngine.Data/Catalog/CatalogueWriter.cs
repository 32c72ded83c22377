using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Writes a catalogue to a folder.</summary>
public static class CatalogueWriter
{
    /// <summary>Writes every file of the catalogue, each whole or not at all. Other files of the folder are left alone.</summary>
    /// <param name="catalogue">The catalogue; its <see cref="Catalogue.Version"/> is not read.</param>
    /// <param name="folder">The folder; made where missing.</param>
    /// <returns>The version that <see cref="CatalogueReader"/> will find.</returns>
    /// <exception cref="DataException">A file cannot be written.</exception>
    public static string Write(Catalogue catalogue, string folder)
    {
        var files = CatalogueFormat.Render(catalogue);
        foreach (var file in files) AtomicFile.Write(Path.Combine(folder, file.Name), file.Content);
        return CatalogueFormat.Version(files.Select(f => KeyValuePair.Create(f.Name, f.Content)));
    }
}
