namespace AdvancementEngine.Data;

/// <summary>Draws that depend only on the seed and the position: SplitMix64 with integer arithmetic, the same on every machine.</summary>
/// <param name="seed">Seed.</param>
/// <param name="stream">Stream of the seed: a participant's number, so that participant 7 is the same for any cohort size.</param>
internal struct SimulationDraws(ulong seed, ulong stream)
{
    private ulong _state = Mix(Mix(seed) ^ (stream * 0x9E3779B97F4A7C15UL));

    /// <summary>A whole number from 0 to less than <paramref name="bound"/>.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)Math.BigMul(Next(), (ulong)bound, out _);
    }

    /// <summary>A whole number between two bounds, inclusive.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True with the given probability in percent.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>A random item of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>Up to <paramref name="count"/> distinct items of a list, in random order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        var order = Enumerable.Range(0, list.Count).ToArray();
        var drawn = new List<T>(Math.Min(count, list.Count));
        for (var i = 0; i < order.Length && i < count; i++)
        {
            var at = i + Below(order.Length - i);
            (order[i], order[at]) = (order[at], order[i]);
            drawn.Add(list[order[i]]);
        }

        return drawn;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
