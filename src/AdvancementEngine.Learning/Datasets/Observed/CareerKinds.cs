namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Kinds of element that careers bring beside those of the catalog.</summary>
public static class CareerKinds
{
    /// <summary>An occupation held before; its code is that of the occupation.</summary>
    public const string Earlier = "earlier";

    /// <summary>SOC minor group of the occupation held now.</summary>
    public const string Minor = "soc-minor";

    /// <summary>SOC major group of the occupation held now.</summary>
    public const string Major = "soc-major";
}
