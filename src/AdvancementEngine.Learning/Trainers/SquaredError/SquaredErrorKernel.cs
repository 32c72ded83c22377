using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>Descent over the values of one row, four at a time; lanes are factors.</summary>
/// <remarks>A dot product is sixteen sums, one per lane, each over its factors in index order; they are added in one fixed tree, 16 → 8 →
/// 4 → 2 → 1. Additions of lanes are single-precision additions on every processor, so the bits are the same for every register
/// width.</remarks>
internal static class SquaredErrorKernel
{
    public const int Lanes = 16;

    /// <summary>Processes one row.</summary>
    /// <param name="row">The row's factors, <c>width</c> floats.</param>
    /// <param name="columns">All columns' factors, <c>width</c> floats each.</param>
    /// <param name="columnBias">All columns' biases.</param>
    /// <param name="at">Places of the columns, a multiple of four.</param>
    /// <param name="values">The values, as many.</param>
    /// <param name="count">Number of values without padding.</param>
    /// <param name="offset">Mean of all values.</param>
    /// <param name="rowBias">The row's bias, updated.</param>
    /// <param name="step">Step sizes of this pass.</param>
    /// <returns>Sum of squared errors, each measured before its step.</returns>
    // Short training runs end before tiered compilation optimizes it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Run(
        Span<float> row,
        Span<float> columns,
        Span<float> columnBias,
        ReadOnlySpan<int> at,
        ReadOnlySpan<float> values,
        int count,
        float offset,
        ref float rowBias,
        in StepSizes step
    )
    {
        var width = row.Length;
        ref var p = ref MemoryMarshal.GetReference(row);
        ref var q = ref MemoryMarshal.GetReference(columns);
        ref var b = ref MemoryMarshal.GetReference(columnBias);
        var keep = Vector512.Create(step.Keep);
        var squared = Vector128<float>.Zero;
        var bias = rowBias;
        for (var i = 0; i < at.Length; i += BlockDraft.Together)
        {
            var (a0, a1, a2, a3) = (at[i], at[i + 1], at[i + 2], at[i + 3]);
            ref var q0 = ref Unsafe.Add(ref q, a0 * width);
            ref var q1 = ref Unsafe.Add(ref q, a1 * width);
            ref var q2 = ref Unsafe.Add(ref q, a2 * width);
            ref var q3 = ref Unsafe.Add(ref q, a3 * width);
            var (s0, s1, s2, s3) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
            for (var f = 0; f < width; f += Lanes)
            {
                var own = Vector512.LoadUnsafe(ref p, (nuint)f);
                s0 = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref q0, (nuint)f), s0);
                s1 = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref q1, (nuint)f), s1);
                s2 = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref q2, (nuint)f), s2);
                s3 = Vector512.FusedMultiplyAdd(own, Vector512.LoadUnsafe(ref q3, (nuint)f), s3);
            }

            var own4 = Math.Min(BlockDraft.Together, count - i);
            var biases = Vector128.Create(Unsafe.Add(ref b, a0), Unsafe.Add(ref b, a1), Unsafe.Add(ref b, a2), Unsafe.Add(ref b, a3));
            var told = Sums(s0, s1, s2, s3) + (biases + Vector128.Create(offset + bias));
            var known = Vector128.LessThan(Vector128.Create(0, 1, 2, 3), Vector128.Create(own4)).AsSingle();
            var error = (Vector128.Create(values[i], values[i + 1], values[i + 2], values[i + 3]) - told) & known;
            squared = Vector128.FusedMultiplyAdd(error, error, squared);
            var move = error * step.Rate;
            var (m0, m1, m2, m3) = (
                Vector512.Create(move[0]),
                Vector512.Create(move[1]),
                Vector512.Create(move[2]),
                Vector512.Create(move[3])
            );
            var keepRow = Vector512.Create(step.KeepOf(own4));
            for (var f = 0; f < width; f += Lanes)
            {
                var own = Vector512.LoadUnsafe(ref p, (nuint)f);
                var c0 = Vector512.LoadUnsafe(ref q0, (nuint)f);
                var c1 = Vector512.LoadUnsafe(ref q1, (nuint)f);
                var c2 = Vector512.LoadUnsafe(ref q2, (nuint)f);
                var c3 = Vector512.LoadUnsafe(ref q3, (nuint)f);
                var moved = own * keepRow;
                moved = Vector512.FusedMultiplyAdd(m0, c0, moved);
                moved = Vector512.FusedMultiplyAdd(m1, c1, moved);
                moved = Vector512.FusedMultiplyAdd(m2, c2, moved);
                moved = Vector512.FusedMultiplyAdd(m3, c3, moved);
                Vector512.FusedMultiplyAdd(m0, own, c0 * keep).StoreUnsafe(ref q0, (nuint)f);
                Vector512.FusedMultiplyAdd(m1, own, c1 * keep).StoreUnsafe(ref q1, (nuint)f);
                Vector512.FusedMultiplyAdd(m2, own, c2 * keep).StoreUnsafe(ref q2, (nuint)f);
                Vector512.FusedMultiplyAdd(m3, own, c3 * keep).StoreUnsafe(ref q3, (nuint)f);
                moved.StoreUnsafe(ref p, (nuint)f);
            }

            var movedBiases = Vector128.FusedMultiplyAdd(biases, Vector128.Create(step.KeepBias), move);
            Unsafe.Add(ref b, a0) = movedBiases[0];
            Unsafe.Add(ref b, a1) = movedBiases[1];
            Unsafe.Add(ref b, a2) = movedBiases[2];
            Unsafe.Add(ref b, a3) = movedBiases[3];
            bias = MathF.FusedMultiplyAdd(bias, step.KeepBiasOf(own4), (move[0] + move[1]) + (move[2] + move[3]));
        }

        rowBias = bias;
        return (squared[0] + squared[1]) + (squared[2] + squared[3]);
    }

    /// <summary>The sums of four vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Sums(Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3)
    {
        var t01 = Fours(s0.GetLower() + s0.GetUpper(), s1.GetLower() + s1.GetUpper());
        var t23 = Fours(s2.GetLower() + s2.GetUpper(), s3.GetLower() + s3.GetUpper());
        return Vector128.Create(t01[0], t01[4], t23[0], t23[4]);
    }

    // Lane 0 of each half: ((l0 + l4) + (l2 + l6)) + ((l1 + l5) + (l3 + l7)) of the first, then of the second vector.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Fours(Vector256<float> first, Vector256<float> second)
    {
        var fours = Vector256.Create(first.GetLower(), second.GetLower()) + Vector256.Create(first.GetUpper(), second.GetUpper());
        fours += Vector256.Shuffle(fours, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5));
        return fours + Vector256.Shuffle(fours, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6));
    }
}
