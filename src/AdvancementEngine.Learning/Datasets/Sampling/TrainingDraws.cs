namespace AdvancementEngine.Learning.Datasets.Sampling;

/// <summary>A seeded source of draws (SplitMix64): the same seed gives the same draws on every platform and version.</summary>
public struct TrainingDraws(ulong seed)
{
    private ulong _state = seed;

    /// <summary>An independent stream for a numbered part, so that parts can be drawn in any order.</summary>
    public static TrainingDraws Stream(ulong seed, ulong part)
    {
        var mixer = new TrainingDraws(seed ^ (part * 0xD1B54A32D192ED03UL));
        return new TrainingDraws(mixer.NextBits());
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)(((UInt128)NextBits() * (uint)bound) >> 64);
    }

    /// <summary>A number in [0, 1).</summary>
    public double Unit() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number in [−scale, scale).</summary>
    public float Symmetric(float scale) => (float)((2.0 * Unit() - 1.0) * scale);

    /// <summary>Shuffles items.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>An index drawn with the given weights.</summary>
    /// <param name="cumulative">Running sums of the weights, ascending; the last is their total, greater than 0.</param>
    public int Weighted(ReadOnlySpan<double> cumulative)
    {
        var at = Unit() * cumulative[^1];
        var low = 0;
        var high = cumulative.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (cumulative[middle] > at)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
