namespace AdvancementEngine.Data.Importers;

/// <summary>What is found of an occupation code in a state's list.</summary>
public static class OccupationFindings
{
    /// <summary>A code of the catalog.</summary>
    public const string Read = "read";

    /// <summary>A code of an older edition with one successor in the catalog.</summary>
    public const string Mapped = "mapped";

    /// <summary>It may mean several occupations of the catalog; none was taken.</summary>
    public const string Several = "several";

    /// <summary>A group of occupations, not one; none was taken.</summary>
    public const string Group = "a group";

    /// <summary>An occupation the catalog does not have; none was taken.</summary>
    public const string Outside = "outside the catalog";

    /// <summary>No occupation code of any edition; none was taken.</summary>
    public const string Unknown = "unknown";
}
