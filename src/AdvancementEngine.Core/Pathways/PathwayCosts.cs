namespace AdvancementEngine.Pathways;

/// <summary>The costs of a path and the pay it ends with. Every cost is a sum of nonnegative terms.</summary>
/// <param name="Months">Upper end of the duration, months.</param>
/// <param name="Dollars">Upper end of what the person pays, US dollars.</param>
/// <param name="Pay">Entry pay of the last job, US dollars a year; 0 if not published.</param>
/// <param name="Unlikeliness">Sum over the stages of the levels crossed beyond one, weighted, and the fit distance; 0 is the most
/// likely.</param>
public readonly record struct PathwayCosts(float Months, float Dollars, float Pay, float Unlikeliness)
{
    /// <summary>True if this is no worse in every respect and better in at least one.</summary>
    public bool Dominates(in PathwayCosts other) =>
        Months <= other.Months && Dollars <= other.Dollars && Pay >= other.Pay && Unlikeliness <= other.Unlikeliness && this != other;

    /// <summary>Compares by the preference, then by the other costs in a fixed order; negative if this comes first.</summary>
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
