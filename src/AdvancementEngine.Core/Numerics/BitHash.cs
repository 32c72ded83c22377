namespace AdvancementEngine.Numerics;

/// <summary>FNV-1a over the bits of numbers, in order. Equal only for equal bits; used to compare runs.</summary>
public struct BitHash
{
    private ulong _value;

    /// <summary>An empty hash.</summary>
    public BitHash() => _value = 14695981039346656037UL;

    /// <summary>The hash of everything added so far.</summary>
    public readonly ulong Value => _value;

    /// <summary>Adds the bits of each number.</summary>
    public void Add(ReadOnlySpan<float> numbers)
    {
        foreach (var number in numbers)
            Add(BitConverter.SingleToUInt32Bits(number));
    }

    /// <summary>Adds 32 bits.</summary>
    public void Add(uint bits)
    {
        for (var shift = 0; shift < 32; shift += 8)
            _value = unchecked((_value ^ ((bits >> shift) & 0xFF)) * 1099511628211UL);
    }
}
