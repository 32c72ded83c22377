namespace AdvancementEngine.Data.Importers;

/// <summary>Findings about an occupation code in a state's list.</summary>
public static class OccupationFindings
{
    /// <summary>A code in the catalog.</summary>
    public const string Read = "read";

    /// <summary>A code of an older edition with one successor in the catalog.</summary>
    public const string Mapped = "mapped";

    /// <summary>It may mean several occupations in the catalog; none was used.</summary>
    public const string Several = "several";

    /// <summary>A group of occupations, not a single one; none was used.</summary>
    public const string Group = "a group";

    /// <summary>An occupation the catalog does not have; none was used.</summary>
    public const string Outside = "outside the catalog";

    /// <summary>Not an occupation code of any edition; none was used.</summary>
    public const string Unknown = "unknown";
}
