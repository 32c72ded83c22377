using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>The best path up the ladder from a person's standing to an occupation.</summary>
/// <param name="From">Dense index of the occupation it starts from; <see cref="CareerMap.Outside"/> for a person without IT work; -1 if
/// there is no path.</param>
/// <param name="First">Dense index of the first occupation on it; -1 if there is no path.</param>
/// <param name="Steps">Number of steps; 0 if there is no path.</param>
/// <param name="Cost">Cost, as in <see cref="CareerMap.Cost"/>, less the time already spent.</param>
internal readonly record struct Way(int From, int First, int Steps, float Cost)
{
    /// <summary>No known path.</summary>
    public static Way None => new(-1, -1, 0, float.PositiveInfinity);

    /// <summary>True if the ladder has a path.</summary>
    public bool IsKnown => From >= 0;
}
