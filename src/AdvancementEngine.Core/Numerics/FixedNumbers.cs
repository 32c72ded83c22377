namespace AdvancementEngine.Numerics;

/// <summary>A fixed sequence of synthetic numbers, the same on every platform: integer arithmetic, then an exact conversion. For known
/// answers, tests and benchmarks.</summary>
/// <param name="seed">Start of the sequence.</param>
internal sealed class FixedNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits (splitmix64).</summary>
    public ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A multiple of 2^-23 within [-1, 1).</summary>
    public float Next() => ((int)(NextBits() >> 40) - 8_388_608) * (1f / 8_388_608f);

    /// <summary>An integer from 0 to below <paramref name="count"/>.</summary>
    public int Index(int count) => (int)(NextBits() % (uint)count);

    /// <summary>The next <paramref name="count"/> values of <see cref="Next()"/>.</summary>
    public float[] Next(int count)
    {
        var numbers = new float[count];
        for (var i = 0; i < count; i++)
            numbers[i] = Next();
        return numbers;
    }
}
