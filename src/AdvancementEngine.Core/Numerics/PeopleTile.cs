using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>Eight people by one panel of 32 items: 256 scores, each in one lane of one register from bias to last factor.</summary>
/// <remarks>The accumulators are locals of one method: passed to another method that is not inlined, they would go through memory at half
/// the speed.</remarks>
internal static class PeopleTile
{
    public const int People = 8;
    public const int Size = People * PackedItems.PanelWidth;

    /// <summary>Scores a tile.</summary>
    /// <param name="panel">First row (biases) of a panel.</param>
    /// <param name="rank">Number of factors.</param>
    /// <param name="states">rank × 8, factor-major: the eight people's values of factor 0, then of factor 1, …</param>
    /// <param name="scores">8 × 32, person-major.</param>
    public static void Score<T>(ref float panel, int rank, ref float states, ref float scores)
        where T : struct, ILanes<T>
    {
        if (T.Width == 16)
        {
            EightByTwo<T>(ref panel, rank, ref states, ref scores);
        }
        else if (T.Width == 4)
        {
            for (var at = 0; at < PackedItems.PanelWidth; at += 2 * T.Width)
                EightByTwo<T>(ref Unsafe.Add(ref panel, at), rank, ref states, ref Unsafe.Add(ref scores, at));
        }
        else
        {
            for (var at = 0; at < PackedItems.PanelWidth; at += 2 * T.Width)
            {
                FourByTwo<T>(ref Unsafe.Add(ref panel, at), rank, ref states, ref Unsafe.Add(ref scores, at));
                FourByTwo<T>(
                    ref Unsafe.Add(ref panel, at),
                    rank,
                    ref Unsafe.Add(ref states, 4),
                    ref Unsafe.Add(ref scores, 4 * PackedItems.PanelWidth + at)
                );
            }
        }
    }

    /// <summary>Sixteen accumulators, for the 32 registers of AVX-512 and Arm64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void EightByTwo<T>(ref float row, int rank, ref float states, ref float scores)
        where T : struct, ILanes<T>
    {
        var q0 = T.Load(in row);
        var q1 = T.Load(in Unsafe.Add(ref row, T.Width));
        var (a0, b0, c0, d0, e0, f0, g0, h0) = (q0, q0, q0, q0, q0, q0, q0, q0);
        var (a1, b1, c1, d1, e1, f1, g1, h1) = (q1, q1, q1, q1, q1, q1, q1, q1);
        for (var j = 0; j < rank; j++)
        {
            row = ref Unsafe.Add(ref row, PackedItems.PanelWidth);
            q0 = T.Load(in row);
            q1 = T.Load(in Unsafe.Add(ref row, T.Width));
            var p = T.All(states);
            a0 = T.MulAdd(p, q0, a0);
            a1 = T.MulAdd(p, q1, a1);
            p = T.All(Unsafe.Add(ref states, 1));
            b0 = T.MulAdd(p, q0, b0);
            b1 = T.MulAdd(p, q1, b1);
            p = T.All(Unsafe.Add(ref states, 2));
            c0 = T.MulAdd(p, q0, c0);
            c1 = T.MulAdd(p, q1, c1);
            p = T.All(Unsafe.Add(ref states, 3));
            d0 = T.MulAdd(p, q0, d0);
            d1 = T.MulAdd(p, q1, d1);
            p = T.All(Unsafe.Add(ref states, 4));
            e0 = T.MulAdd(p, q0, e0);
            e1 = T.MulAdd(p, q1, e1);
            p = T.All(Unsafe.Add(ref states, 5));
            f0 = T.MulAdd(p, q0, f0);
            f1 = T.MulAdd(p, q1, f1);
            p = T.All(Unsafe.Add(ref states, 6));
            g0 = T.MulAdd(p, q0, g0);
            g1 = T.MulAdd(p, q1, g1);
            p = T.All(Unsafe.Add(ref states, 7));
            h0 = T.MulAdd(p, q0, h0);
            h1 = T.MulAdd(p, q1, h1);
            states = ref Unsafe.Add(ref states, People);
        }

        Store(a0, a1, ref scores);
        Store(b0, b1, ref Unsafe.Add(ref scores, 1 * PackedItems.PanelWidth));
        Store(c0, c1, ref Unsafe.Add(ref scores, 2 * PackedItems.PanelWidth));
        Store(d0, d1, ref Unsafe.Add(ref scores, 3 * PackedItems.PanelWidth));
        Store(e0, e1, ref Unsafe.Add(ref scores, 4 * PackedItems.PanelWidth));
        Store(f0, f1, ref Unsafe.Add(ref scores, 5 * PackedItems.PanelWidth));
        Store(g0, g1, ref Unsafe.Add(ref scores, 6 * PackedItems.PanelWidth));
        Store(h0, h1, ref Unsafe.Add(ref scores, 7 * PackedItems.PanelWidth));
    }

    /// <summary>Eight accumulators, for the 16 registers of AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void FourByTwo<T>(ref float row, int rank, ref float states, ref float scores)
        where T : struct, ILanes<T>
    {
        var q0 = T.Load(in row);
        var q1 = T.Load(in Unsafe.Add(ref row, T.Width));
        var (a0, b0, c0, d0) = (q0, q0, q0, q0);
        var (a1, b1, c1, d1) = (q1, q1, q1, q1);
        for (var j = 0; j < rank; j++)
        {
            row = ref Unsafe.Add(ref row, PackedItems.PanelWidth);
            q0 = T.Load(in row);
            q1 = T.Load(in Unsafe.Add(ref row, T.Width));
            var p = T.All(states);
            a0 = T.MulAdd(p, q0, a0);
            a1 = T.MulAdd(p, q1, a1);
            p = T.All(Unsafe.Add(ref states, 1));
            b0 = T.MulAdd(p, q0, b0);
            b1 = T.MulAdd(p, q1, b1);
            p = T.All(Unsafe.Add(ref states, 2));
            c0 = T.MulAdd(p, q0, c0);
            c1 = T.MulAdd(p, q1, c1);
            p = T.All(Unsafe.Add(ref states, 3));
            d0 = T.MulAdd(p, q0, d0);
            d1 = T.MulAdd(p, q1, d1);
            states = ref Unsafe.Add(ref states, People);
        }

        Store(a0, a1, ref scores);
        Store(b0, b1, ref Unsafe.Add(ref scores, 1 * PackedItems.PanelWidth));
        Store(c0, c1, ref Unsafe.Add(ref scores, 2 * PackedItems.PanelWidth));
        Store(d0, d1, ref Unsafe.Add(ref scores, 3 * PackedItems.PanelWidth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(T low, T high, ref float scores)
        where T : struct, ILanes<T>
    {
        T.Store(low, ref scores);
        T.Store(high, ref Unsafe.Add(ref scores, T.Width));
    }
}
