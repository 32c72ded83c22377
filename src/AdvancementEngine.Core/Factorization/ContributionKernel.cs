using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Factorization;

/// <summary>Contributions of the elements to one score. Each element owns its sum; four elements are processed side by side to hide the
/// latency of the multiply-add.</summary>
internal static class ContributionKernel
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Contributions(
        ReadOnlySpan<float> rows,
        ReadOnlySpan<float> centered,
        ReadOnlySpan<WeightedElement> elements,
        Span<float> shares
    )
    {
        ref var p = ref MemoryMarshal.GetReference(rows);
        var rank = centered.Length;
        for (var i = 0; i < elements.Length; i += 4)
        {
            ref var r0 = ref Row(ref p, rank, elements, i);
            ref var r1 = ref Row(ref p, rank, elements, i + 1);
            ref var r2 = ref Row(ref p, rank, elements, i + 2);
            ref var r3 = ref Row(ref p, rank, elements, i + 3);
            var (s0, s1, s2, s3) = (0f, 0f, 0f, 0f);
            for (var j = 0; j < centered.Length; j++)
            {
                var q = centered[j];
                s0 = MathF.FusedMultiplyAdd(Unsafe.Add(ref r0, j), q, s0);
                s1 = MathF.FusedMultiplyAdd(Unsafe.Add(ref r1, j), q, s1);
                s2 = MathF.FusedMultiplyAdd(Unsafe.Add(ref r2, j), q, s2);
                s3 = MathF.FusedMultiplyAdd(Unsafe.Add(ref r3, j), q, s3);
            }

            shares[i] = elements[i].Weight * s0;
            if (i + 1 < shares.Length)
                shares[i + 1] = elements[i + 1].Weight * s1;
            if (i + 2 < shares.Length)
                shares[i + 2] = elements[i + 2].Weight * s2;
            if (i + 3 < shares.Length)
                shares[i + 3] = elements[i + 3].Weight * s3;
        }
    }

    private static ref float Row(ref float p, int rank, ReadOnlySpan<WeightedElement> elements, int i) =>
        ref Unsafe.Add(ref p, (nint)elements[Math.Min(i, elements.Length - 1)].Element * rank);
}
