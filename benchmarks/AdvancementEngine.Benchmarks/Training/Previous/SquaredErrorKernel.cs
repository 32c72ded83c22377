using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Benchmarks.Training.Previous;

/// <summary>One descent step for a run of values of one row.</summary>
internal static class SquaredErrorKernel
{
    public const int Lanes = 16;

    /// <summary>Errors of a run: eight dot products in parallel, each summed over its factors in index order.</summary>
    public static void Errors(
        ReadOnlySpan<float> row,
        ReadOnlySpan<float> columns,
        ReadOnlySpan<int> at,
        ReadOnlySpan<float> values,
        int rank,
        int width,
        ReadOnlySpan<float> columnBias,
        float offset,
        Span<float> errors
    )
    {
        var i = 0;
        ref var c = ref MemoryMarshal.GetReference(columns);
        for (; i + 4 <= at.Length; i += 4)
        {
            ref var c0 = ref Unsafe.Add(ref c, at[i] * width);
            ref var c1 = ref Unsafe.Add(ref c, at[i + 1] * width);
            ref var c2 = ref Unsafe.Add(ref c, at[i + 2] * width);
            ref var c3 = ref Unsafe.Add(ref c, at[i + 3] * width);
            var d0 = offset + columnBias[at[i]];
            var d1 = offset + columnBias[at[i + 1]];
            var d2 = offset + columnBias[at[i + 2]];
            var d3 = offset + columnBias[at[i + 3]];
            for (var f = 0; f < rank; f++)
            {
                var own = row[f];
                d0 = MathF.FusedMultiplyAdd(own, Unsafe.Add(ref c0, f), d0);
                d1 = MathF.FusedMultiplyAdd(own, Unsafe.Add(ref c1, f), d1);
                d2 = MathF.FusedMultiplyAdd(own, Unsafe.Add(ref c2, f), d2);
                d3 = MathF.FusedMultiplyAdd(own, Unsafe.Add(ref c3, f), d3);
            }

            errors[i] = values[i] - d0;
            errors[i + 1] = values[i + 1] - d1;
            errors[i + 2] = values[i + 2] - d2;
            errors[i + 3] = values[i + 3] - d3;
        }

        for (; i < at.Length; i++)
        {
            var d = offset + columnBias[at[i]];
            for (var f = 0; f < rank; f++)
                d = MathF.FusedMultiplyAdd(row[f], columns[(at[i] * width) + f], d);
            errors[i] = values[i] - d;
        }
    }

    /// <summary>Moves a row and its columns against the errors; lanes are factors.</summary>
    public static void Move(
        Span<float> row,
        Span<float> columns,
        ReadOnlySpan<int> at,
        ReadOnlySpan<float> errors,
        int width,
        float rate,
        float penalty
    )
    {
        var shrink = Vector512.Create(-rate * penalty);
        for (var f = 0; f < width; f += Lanes)
        {
            var own = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(row), (nuint)f);
            var moved = own;
            for (var i = 0; i < at.Length; i++)
            {
                var place = (nuint)((at[i] * width) + f);
                var other = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(columns), place);
                var step = Vector512.Create(rate * errors[i]);
                moved = Vector512.FusedMultiplyAdd(step, other, moved);
                moved = Vector512.FusedMultiplyAdd(shrink, own, moved);
                Vector512
                    .FusedMultiplyAdd(shrink, other, Vector512.FusedMultiplyAdd(step, own, other))
                    .StoreUnsafe(ref MemoryMarshal.GetReference(columns), place);
            }

            moved.StoreUnsafe(ref MemoryMarshal.GetReference(row), (nuint)f);
        }
    }
}
