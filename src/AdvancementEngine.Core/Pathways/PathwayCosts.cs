namespace AdvancementEngine.Pathways;

/// <summary>What a path costs and brings: sums of terms of 0 or more, and the pay it ends with.</summary>
/// <param name="Months">Upper end of the time, months.</param>
/// <param name="Dollars">Upper end of what the person pays, US dollars.</param>
/// <param name="Pay">Entry pay of the last job, US dollars a year; 0 where not published.</param>
/// <param name="Unlikeliness">Levels crossed at once beyond one and distance of fit over all stages, 0 for the likeliest.</param>
public readonly record struct PathwayCosts(float Months, float Dollars, float Pay, float Unlikeliness)
{
    /// <summary>True where this is no worse in anything and better in something.</summary>
    public bool Dominates(in PathwayCosts other) =>
        Months <= other.Months && Dollars <= other.Dollars && Pay >= other.Pay && Unlikeliness <= other.Unlikeliness && this != other;

    /// <summary>Order by a preference, then by the other costs in a fixed order; negative where this comes first.</summary>
    public int CompareTo(in PathwayCosts other, PathwayPreference first)
    {
        var order = first switch
        {
            PathwayPreference.LeastCost => Dollars.CompareTo(other.Dollars),
            PathwayPreference.HighestPay => other.Pay.CompareTo(Pay),
            PathwayPreference.Likeliest => Unlikeliness.CompareTo(other.Unlikeliness),
            _ => Months.CompareTo(other.Months),
        };
        if (order != 0)
            return order;
        if ((order = Months.CompareTo(other.Months)) != 0)
            return order;
        if ((order = Dollars.CompareTo(other.Dollars)) != 0)
            return order;
        if ((order = other.Pay.CompareTo(Pay)) != 0)
            return order;
        return Unlikeliness.CompareTo(other.Unlikeliness);
    }
}
