namespace AdvancementEngine.Numerics;

/// <summary>Item factors and biases packed once for scoring; immutable.</summary>
/// <remarks>Items are stored in panels of <see cref="PanelWidth"/>. A panel is rank + 1 rows of 32 floats: row 0 has the 32 biases, row j +
/// 1 the 32 values of factor j. Lanes past the last item are zero. The first panel starts on a 64-byte boundary, and therefore so does
/// every row.</remarks>
public sealed class PackedItems
{
    /// <summary>Number of items per panel.</summary>
    public const int PanelWidth = 32;

    private readonly AlignedFloats _memory;

    private PackedItems(int rank, int count)
    {
        Rank = rank;
        Count = count;
        PanelCount = (count + PanelWidth - 1) / PanelWidth;
        PanelStride = (rank + 1) * PanelWidth;
        _memory = new AlignedFloats(checked(PanelCount * PanelStride));
    }

    /// <summary>Number of factors per item; 0 or more.</summary>
    public int Rank { get; }

    /// <summary>Number of items; 0 or more.</summary>
    public int Count { get; }

    /// <summary>Number of panels; the last one may be partly filled.</summary>
    public int PanelCount { get; }

    /// <summary>Floats from one panel to the next: (rank + 1) × 32.</summary>
    public int PanelStride { get; }

    internal ref float FirstPanel => ref _memory.First;

    /// <summary>Packs items.</summary>
    /// <param name="rank">Number of factors per item; 0 or more.</param>
    /// <param name="factors">count × rank, row-major.</param>
    /// <param name="bias">One per item; its length is the count.</param>
    /// <exception cref="ArgumentException">The shapes do not match.</exception>
    public static PackedItems Pack(int rank, ReadOnlySpan<float> factors, ReadOnlySpan<float> bias)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        if (factors.Length != (long)rank * bias.Length)
            throw new ArgumentException($"found {factors.Length} factors; needed: {bias.Length} items × rank {rank}", nameof(factors));
        var packed = new PackedItems(rank, bias.Length);
        var memory = packed._memory.Span;
        for (var item = 0; item < bias.Length; item++)
        {
            var at = item / PanelWidth * packed.PanelStride + item % PanelWidth;
            memory[at] = bias[item];
            for (var j = 0; j < rank; j++)
                memory[at + (j + 1) * PanelWidth] = factors[item * rank + j];
        }

        return packed;
    }

    /// <summary>A copy with the same factors and every bias 0.</summary>
    public PackedItems WithoutBias()
    {
        var copy = new PackedItems(Rank, Count);
        _memory.Span.CopyTo(copy._memory.Span);
        for (var panel = 0; panel < PanelCount; panel++)
            copy._memory.Span.Slice(panel * PanelStride, PanelWidth).Clear();
        return copy;
    }

    /// <summary>Bias of an item.</summary>
    public float Bias(int item) => _memory.Span[Position(item)];

    /// <summary>Factors of an item.</summary>
    /// <param name="item">Dense index.</param>
    /// <param name="factors">Length rank.</param>
    /// <exception cref="ArgumentException">The length is not the rank, or the item does not exist.</exception>
    public void Factors(int item, Span<float> factors)
    {
        if (factors.Length != Rank)
            throw new ArgumentException($"found room for {factors.Length} factors; needed: the rank, {Rank}", nameof(factors));
        var column = _memory.Span[Position(item)..];
        for (var j = 0; j < factors.Length; j++)
            factors[j] = column[(j + 1) * PanelWidth];
    }

    internal ReadOnlySpan<float> Column(int item) => _memory.Span[Position(item)..];

    private int Position(int item)
    {
        if ((uint)item >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(item), item, $"needed: 0 to {Count - 1}");
        return item / PanelWidth * PanelStride + item % PanelWidth;
    }
}
