namespace AdvancementEngine.Pathways;

/// <summary>The cost to sort paths by.</summary>
public enum PathwayPreference
{
    /// <summary>Fewest months first.</summary>
    Soonest,

    /// <summary>Fewest dollars first.</summary>
    LeastCost,

    /// <summary>Highest entry pay of the last job first.</summary>
    HighestPay,

    /// <summary>Fewest skipped levels and closest fit first.</summary>
    Likeliest,
}
