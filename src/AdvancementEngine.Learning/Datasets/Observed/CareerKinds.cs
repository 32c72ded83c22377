namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Kinds of elements that careers add to those of the catalog.</summary>
public static class CareerKinds
{
    /// <summary>An occupation held before; its code is the occupation's.</summary>
    public const string Earlier = "earlier";

    /// <summary>SOC minor group of the occupation held now.</summary>
    public const string Minor = "soc-minor";

    /// <summary>SOC major group of the occupation held now.</summary>
    public const string Major = "soc-major";
}
