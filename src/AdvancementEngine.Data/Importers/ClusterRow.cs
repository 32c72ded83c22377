using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation the catalog takes in, and why.</summary>
internal sealed record ClusterRow(string Occupation, string Kind, string Reason)
{
    /// <summary>A usual origin outside IT.</summary>
    public const string Origin = "origin";

    /// <summary>A usual origin that takes no part in ranks of preparation and in related-occupation steps: only the ladder leads out of
    /// it.</summary>
    public const string FurtherOrigin = "further-origin";
}
