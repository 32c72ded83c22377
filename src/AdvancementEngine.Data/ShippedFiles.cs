namespace AdvancementEngine.Data;

/// <summary>The files that ship with the engine, next to the running program.</summary>
public static class ShippedFiles
{
    /// <summary>The shipped catalog's folder.</summary>
    public static string Catalog => Path.Combine(AppContext.BaseDirectory, "data", "catalog");

    /// <summary>The made-up demo cohort's folder.</summary>
    public static string Demo => Path.Combine(AppContext.BaseDirectory, "data", "demo");

    /// <summary>The map from Census occupation codes to O*NET.</summary>
    public static string CensusMap => Path.Combine(AppContext.BaseDirectory, "data", "careers", "census-map.csv");

    /// <summary>The shipped model's folder: content and careers.</summary>
    public static string Model => Path.Combine(AppContext.BaseDirectory, "models", "careers");

    /// <summary>The folder of the content-only model.</summary>
    public static string ContentModel => Path.Combine(AppContext.BaseDirectory, "models", "content");
}
