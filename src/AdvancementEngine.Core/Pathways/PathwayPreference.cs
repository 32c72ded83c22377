namespace AdvancementEngine.Pathways;

/// <summary>Which cost decides the order of paths.</summary>
public enum PathwayPreference
{
    /// <summary>Fewest months first.</summary>
    Soonest,

    /// <summary>Fewest dollars first.</summary>
    LeastCost,

    /// <summary>Highest entry pay of the last job first.</summary>
    HighestPay,

    /// <summary>Fewest levels crossed at once and closest fit first.</summary>
    Likeliest,
}
