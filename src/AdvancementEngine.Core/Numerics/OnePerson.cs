using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>One person over packed items: lanes are items, four independent accumulators at a time.</summary>
internal static class OnePerson
{
    public static void Score<T>(PackedItems items, ReadOnlySpan<float> state, Span<float> scores) where T : struct, ILanes<T>
    {
        Span<float> pair = stackalloc float[2 * PackedItems.PanelWidth];
        ref var person = ref MemoryMarshal.GetReference(state);
        for (var panel = 0; panel < items.PanelCount; panel += 2)
        {
            var from = panel * PackedItems.PanelWidth;
            var left = scores.Length - from;
            if (left >= pair.Length)
            {
                Pair<T>(items, panel, ref person, ref scores[from]);
                continue;
            }

            Pair<T>(items, panel, ref person, ref pair[0]);
            pair[..left].CopyTo(scores[from..]);
        }
    }

    /// <summary>Scores of panels <paramref name="panel"/> and the next (or the same once more, where it is the last) into 64 floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pair<T>(PackedItems items, int panel, ref float person, ref float scores) where T : struct, ILanes<T>
    {
        ref var first = ref Unsafe.Add(ref items.FirstPanel, panel * items.PanelStride);
        nint next = panel + 1 < items.PanelCount ? items.PanelStride : 0;
        var rank = items.Rank;
        if (T.Width == 16)
        {
            Four<T>(ref first, next, rank, ref person, ref scores, PackedItems.PanelWidth);
            return;
        }

        for (var at = 0; at < PackedItems.PanelWidth; at += 4 * T.Width)
        {
            Four<T>(ref Unsafe.Add(ref first, at), 2 * T.Width, rank, ref person, ref Unsafe.Add(ref scores, at), 2 * T.Width);
            Four<T>(ref Unsafe.Add(ref first, next + at), 2 * T.Width, rank, ref person, ref Unsafe.Add(ref scores, PackedItems.PanelWidth + at), 2 * T.Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four<T>(ref float rows, nint second, int rank, ref float person, ref float scores, nint secondScores) where T : struct, ILanes<T>
    {
        var a0 = T.Load(in rows);
        var a1 = T.Load(in Unsafe.Add(ref rows, T.Width));
        var b0 = T.Load(in Unsafe.Add(ref rows, second));
        var b1 = T.Load(in Unsafe.Add(ref rows, second + T.Width));
        for (var j = 0; j < rank; j++)
        {
            rows = ref Unsafe.Add(ref rows, PackedItems.PanelWidth);
            var p = T.All(Unsafe.Add(ref person, j));
            a0 = T.MulAdd(p, T.Load(in rows), a0);
            a1 = T.MulAdd(p, T.Load(in Unsafe.Add(ref rows, T.Width)), a1);
            b0 = T.MulAdd(p, T.Load(in Unsafe.Add(ref rows, second)), b0);
            b1 = T.MulAdd(p, T.Load(in Unsafe.Add(ref rows, second + T.Width)), b1);
        }

        T.Store(a0, ref scores);
        T.Store(a1, ref Unsafe.Add(ref scores, T.Width));
        T.Store(b0, ref Unsafe.Add(ref scores, secondScores));
        T.Store(b1, ref Unsafe.Add(ref scores, secondScores + T.Width));
    }
}
