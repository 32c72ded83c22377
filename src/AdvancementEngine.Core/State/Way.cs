using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>The best way up the ladder from where a person stands to an occupation.</summary>
/// <param name="From">Dense index of the occupation it starts from; <see cref="CareerMap.Outside"/> for somebody without IT work; -1 where
/// there is no way.</param>
/// <param name="First">Dense index of the first occupation on it; -1 where there is no way.</param>
/// <param name="Steps">Steps on it; 0 where there is none.</param>
/// <param name="Cost">Length, as <see cref="CareerMap.Cost"/> counts, less the time already spent.</param>
internal readonly record struct Way(int From, int First, int Steps, float Cost)
{
    /// <summary>No way is known.</summary>
    public static Way None => new(-1, -1, 0, float.PositiveInfinity);

    /// <summary>True where the ladder has a way.</summary>
    public bool IsKnown => From >= 0;

    /// <summary>True where one step leads there.</summary>
    public bool IsDirect => Steps == 1;
}
