using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>Sums over long vectors in double, in one fixed order: sixteen lanes, then a fixed tree. Lengths are multiples of 16.</summary>
internal static class Sums
{
    private const int Lanes = LogisticTable.Lanes;

    /// <summary>Σ a · b.</summary>
    public static double Product(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        if (a.Length != b.Length || a.Length % Lanes != 0)
            throw new ArgumentException($"found lengths {a.Length} and {b.Length}; needed: equal multiples of {Lanes}");
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var second = ref MemoryMarshal.GetReference(b);
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (nuint i = 0; i < (nuint)a.Length; i += Lanes)
        {
            var x = Vector512.LoadUnsafe(ref first, i);
            var y = Vector512.LoadUnsafe(ref second, i);
            low = Vector512.FusedMultiplyAdd(Vector512.WidenLower(x), Vector512.WidenLower(y), low);
            high = Vector512.FusedMultiplyAdd(Vector512.WidenUpper(x), Vector512.WidenUpper(y), high);
        }

        var eight = low + high;
        var four = eight.GetLower() + eight.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    /// <summary>to += scale · from.</summary>
    public static void Add(float scale, ReadOnlySpan<float> from, Span<float> to)
    {
        if (from.Length != to.Length || from.Length % Lanes != 0)
            throw new ArgumentException($"found lengths {from.Length} and {to.Length}; needed: equal multiples of {Lanes}");
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        var factor = Vector512.Create(scale);
        for (nuint i = 0; i < (nuint)from.Length; i += Lanes)
            Vector512
                .FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref source, i), Vector512.LoadUnsafe(ref target, i))
                .StoreUnsafe(ref target, i);
    }
}
