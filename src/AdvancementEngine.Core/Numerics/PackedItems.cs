using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>Item factors and biases packed once for scoring; immutable.</summary>
/// <remarks>
/// Items stand in panels of <see cref="PanelWidth"/>. A panel is rank + 1 rows of 32 floats: row 0 the 32 biases, row j + 1 the 32 values of factor j.
/// Lanes past the last item are zero. The first panel starts on a 64-byte boundary, and so does every row.
/// </remarks>
public sealed class PackedItems
{
    /// <summary>Items in a panel.</summary>
    public const int PanelWidth = 32;

    private const int AlignmentFloats = 16;
    private readonly float[] _memory;
    private readonly int _first;

    private PackedItems(int rank, int count)
    {
        Rank = rank;
        Count = count;
        PanelCount = (count + PanelWidth - 1) / PanelWidth;
        PanelStride = (rank + 1) * PanelWidth;

        // Pinned, so that the 64-byte boundary found here stays one.
        _memory = GC.AllocateArray<float>(checked(PanelCount * PanelStride + AlignmentFloats), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _first = (int)((64 - (address & 63)) & 63) / sizeof(float);
    }

    /// <summary>Factors of an item; 0 or more.</summary>
    public int Rank { get; }

    /// <summary>Items; 0 or more.</summary>
    public int Count { get; }

    /// <summary>Panels, the last one possibly partly filled.</summary>
    public int PanelCount { get; }

    /// <summary>Floats from one panel to the next: (rank + 1) × 32.</summary>
    public int PanelStride { get; }

    internal ref float FirstPanel => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_memory), _first);

    /// <summary>Packs items.</summary>
    /// <param name="rank">Factors of an item; 0 or more.</param>
    /// <param name="factors">count × rank, row-major.</param>
    /// <param name="bias">One per item; its length is the count.</param>
    /// <exception cref="ArgumentException">The shapes do not fit each other.</exception>
    public static PackedItems Pack(int rank, ReadOnlySpan<float> factors, ReadOnlySpan<float> bias)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        if (factors.Length != (long)rank * bias.Length)
            throw new ArgumentException($"found {factors.Length} factors; needed: {bias.Length} items × rank {rank}", nameof(factors));
        var packed = new PackedItems(rank, bias.Length);
        for (var item = 0; item < bias.Length; item++)
        {
            var at = packed._first + item / PanelWidth * packed.PanelStride + item % PanelWidth;
            packed._memory[at] = bias[item];
            for (var j = 0; j < rank; j++)
                packed._memory[at + (j + 1) * PanelWidth] = factors[item * rank + j];
        }

        return packed;
    }

    /// <summary>The same factors with every bias 0.</summary>
    public PackedItems WithoutBias()
    {
        var copy = new PackedItems(Rank, Count);
        _memory.AsSpan(_first, PanelCount * PanelStride).CopyTo(copy._memory.AsSpan(copy._first));
        for (var panel = 0; panel < PanelCount; panel++)
            copy._memory.AsSpan(copy._first + panel * PanelStride, PanelWidth).Clear();
        return copy;
    }

    /// <summary>Bias of an item.</summary>
    public float Bias(int item) => _memory[Position(item)];

    /// <summary>Factor j of an item.</summary>
    public float Factor(int item, int j)
    {
        if ((uint)j >= (uint)Rank) throw new ArgumentOutOfRangeException(nameof(j), j, $"needed: 0 to {Rank - 1}");
        return _memory[Position(item) + (j + 1) * PanelWidth];
    }

    private int Position(int item)
    {
        if ((uint)item >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(item), item, $"needed: 0 to {Count - 1}");
        return _first + item / PanelWidth * PanelStride + item % PanelWidth;
    }
}
