using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>Scores packed items for one person, a panel at a time; lanes are items. Bounded by memory bandwidth: the panels are read as one
/// ascending stream.</summary>
internal static class OnePerson
{
    /// <summary>Scores of all items.</summary>
    public static void Score<T>(PackedItems items, ReadOnlySpan<float> state, Span<float> scores)
        where T : struct, ILanes<T>
    {
        Span<float> last = stackalloc float[PackedItems.PanelWidth];
        ref var person = ref MemoryMarshal.GetReference(state);
        for (var panel = 0; panel < items.PanelCount; panel++)
        {
            var from = panel * PackedItems.PanelWidth;
            var left = scores.Length - from;
            if (left >= PackedItems.PanelWidth)
            {
                Panel<T>(items, panel, ref person, ref scores[from]);
                continue;
            }

            Panel<T>(items, panel, ref person, ref last[0]);
            last[..left].CopyTo(scores[from..]);
        }
    }

    /// <summary>Best items from start (inclusive) to end (exclusive).</summary>
    public static void Top<T>(PackedItems items, ReadOnlySpan<float> state, int start, int end, Span<long> keys, int top)
        where T : struct, ILanes<T>
    {
        Span<float> buffer = stackalloc float[PackedItems.PanelWidth];
        ref var person = ref MemoryMarshal.GetReference(state);
        ref var scores = ref MemoryMarshal.GetReference(buffer);
        var threshold = float.NegativeInfinity;
        TopKeys.Clear(keys);
        for (var panel = start / PackedItems.PanelWidth; panel * PackedItems.PanelWidth < end; panel++)
        {
            Panel<T>(items, panel, ref person, ref scores);
            var lanes = TopScan.Above<T>(ref scores, threshold) & TopScan.LanesWithin(panel, start, end);
            if (lanes != 0)
                threshold = TopKeys.Offer<T>(lanes, panel * PackedItems.PanelWidth, ref scores, keys, top);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Panel<T>(PackedItems items, int panel, ref float person, ref float scores)
        where T : struct, ILanes<T>
    {
        ref var rows = ref Unsafe.Add(ref items.FirstPanel, panel * items.PanelStride);
        if (T.Width == 16)
        {
            Two<T>(ref rows, items.Rank, ref person, ref scores);
            return;
        }

        for (var at = 0; at < PackedItems.PanelWidth; at += 4 * T.Width)
            Four<T>(ref Unsafe.Add(ref rows, at), items.Rank, ref person, ref Unsafe.Add(ref scores, at));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Two<T>(ref float row, int rank, ref float person, ref float scores)
        where T : struct, ILanes<T>
    {
        var a = T.Load(in row);
        var b = T.Load(in Unsafe.Add(ref row, T.Width));
        for (var j = 0; j < rank; j++)
        {
            row = ref Unsafe.Add(ref row, PackedItems.PanelWidth);
            var p = T.All(Unsafe.Add(ref person, j));
            a = T.MulAdd(p, T.Load(in row), a);
            b = T.MulAdd(p, T.Load(in Unsafe.Add(ref row, T.Width)), b);
        }

        T.Store(a, ref scores);
        T.Store(b, ref Unsafe.Add(ref scores, T.Width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four<T>(ref float row, int rank, ref float person, ref float scores)
        where T : struct, ILanes<T>
    {
        var a = T.Load(in row);
        var b = T.Load(in Unsafe.Add(ref row, T.Width));
        var c = T.Load(in Unsafe.Add(ref row, 2 * T.Width));
        var d = T.Load(in Unsafe.Add(ref row, 3 * T.Width));
        for (var j = 0; j < rank; j++)
        {
            row = ref Unsafe.Add(ref row, PackedItems.PanelWidth);
            var p = T.All(Unsafe.Add(ref person, j));
            a = T.MulAdd(p, T.Load(in row), a);
            b = T.MulAdd(p, T.Load(in Unsafe.Add(ref row, T.Width)), b);
            c = T.MulAdd(p, T.Load(in Unsafe.Add(ref row, 2 * T.Width)), c);
            d = T.MulAdd(p, T.Load(in Unsafe.Add(ref row, 3 * T.Width)), d);
        }

        T.Store(a, ref scores);
        T.Store(b, ref Unsafe.Add(ref scores, T.Width));
        T.Store(c, ref Unsafe.Add(ref scores, 2 * T.Width));
        T.Store(d, ref Unsafe.Add(ref scores, 3 * T.Width));
    }
}
