using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>The result of a catalog import.</summary>
/// <param name="Catalog">The catalog; its version is that of its content.</param>
/// <param name="Sources">Releases read, and ours.</param>
/// <param name="Notes">Counts of what was reconciled, filled or left out, by code, in ordinal order.</param>
public sealed record CatalogImportResult(
    AdvancementEngine.Catalog.CareerCatalog Catalog,
    IReadOnlyList<SourceRow> Sources,
    IReadOnlyDictionary<string, int> Notes
);
