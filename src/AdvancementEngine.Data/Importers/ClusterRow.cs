using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation that the catalog includes, and why.</summary>
internal sealed record ClusterRow(string Occupation, string Kind, string Reason)
{
    /// <summary>A usual origin outside IT.</summary>
    public const string Origin = "origin";

    /// <summary>A usual origin that is excluded from preparation ranks and related-occupation steps: only the ladder leads out of
    /// it.</summary>
    public const string FurtherOrigin = "further-origin";
}
