using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>Weights by element, then opportunity: (elements + 1) × width floats, the last row the biases; lanes are opportunities, padded
/// to 16.</summary>
/// <param name="Values">The weights.</param>
/// <param name="Elements">Number of elements.</param>
/// <param name="Width">Opportunities, padded.</param>
internal readonly record struct LogisticTable(float[] Values, int Elements, int Width)
{
    public const int Lanes = 16;

    // Opportunities processed together: four vectors stay in registers over all elements of a row.
    private const int Tile = 4 * Lanes;

    public static int Padded(int opportunities) => (opportunities + Lanes - 1) / Lanes * Lanes;

    /// <summary>logits[o] = bias[o] + Σ weight · W[element, o], elements in the given order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Logits(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> logits)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(Values);
        ref var to = ref MemoryMarshal.GetReference(logits[..Width]);
        var o = 0;
        for (; o + Tile <= Width; o += Tile)
        {
            var at = (nuint)((Elements * Width) + o);
            var a = Vector512.LoadUnsafe(ref table, at);
            var b = Vector512.LoadUnsafe(ref table, at + Lanes);
            var c = Vector512.LoadUnsafe(ref table, at + (2 * Lanes));
            var d = Vector512.LoadUnsafe(ref table, at + (3 * Lanes));
            for (var i = 0; i < elements.Length; i++)
            {
                var weight = Vector512.Create(weights[i]);
                at = (nuint)((elements[i] * Width) + o);
                a = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref table, at), a);
                b = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref table, at + Lanes), b);
                c = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref table, at + (2 * Lanes)), c);
                d = Vector512.FusedMultiplyAdd(weight, Vector512.LoadUnsafe(ref table, at + (3 * Lanes)), d);
            }

            a.StoreUnsafe(ref to, (nuint)o);
            b.StoreUnsafe(ref to, (nuint)o + Lanes);
            c.StoreUnsafe(ref to, (nuint)o + (2 * Lanes));
            d.StoreUnsafe(ref to, (nuint)o + (3 * Lanes));
        }

        for (; o < Width; o += Lanes)
        {
            var sum = Vector512.LoadUnsafe(ref table, (nuint)((Elements * Width) + o));
            for (var i = 0; i < elements.Length; i++)
                sum = Vector512.FusedMultiplyAdd(
                    Vector512.Create(weights[i]),
                    Vector512.LoadUnsafe(ref table, (nuint)((elements[i] * Width) + o)),
                    sum
                );
            sum.StoreUnsafe(ref to, (nuint)o);
        }
    }

    /// <summary>W[element, o] += weight · pull[o] for each element and for the biases.</summary>
    public void Add(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, ReadOnlySpan<float> pull)
    {
        for (var i = 0; i < elements.Length; i++)
            Add(elements[i], weights[i], pull);
        Add(Elements, 1f, pull);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int row, float weight, ReadOnlySpan<float> pull)
    {
        ref var to = ref Values[row * Width];
        ref var from = ref MemoryMarshal.GetReference(pull[..Width]);
        var scale = Vector512.Create(weight);
        for (nuint o = 0; o < (nuint)Width; o += Lanes)
            Vector512.FusedMultiplyAdd(scale, Vector512.LoadUnsafe(ref from, o), Vector512.LoadUnsafe(ref to, o)).StoreUnsafe(ref to, o);
    }
}
