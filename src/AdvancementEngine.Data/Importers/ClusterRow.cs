using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation the catalog takes in, and why.</summary>
internal sealed record ClusterRow(string Occupation, string Kind, string Reason);
