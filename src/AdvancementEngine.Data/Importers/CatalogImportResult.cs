using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>What an import found beside the catalog.</summary>
/// <param name="Catalog">The catalog; its version is that of its content.</param>
/// <param name="Sources">Releases read, and ours.</param>
/// <param name="Notes">Counts of what was reconciled, filled or left out, by code, ordinal.</param>
public sealed record CatalogImportResult(
    AdvancementEngine.Catalog.CareerCatalog Catalog,
    IReadOnlyList<SourceRow> Sources,
    IReadOnlyDictionary<string, int> Notes
);
