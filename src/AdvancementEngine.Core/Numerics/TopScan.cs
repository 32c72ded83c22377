using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>Scans 32 new scores of one person for those that enter the person's top list.</summary>
internal static class TopScan
{
    /// <summary>Lanes of a panel that are within the items from start (inclusive) to end (exclusive).</summary>
    public static uint LanesWithin(int panel, int start, int end)
    {
        var from = Math.Max(start - panel * PackedItems.PanelWidth, 0);
        var to = Math.Min(end - panel * PackedItems.PanelWidth, PackedItems.PanelWidth);
        return (uint)((1UL << to) - (1UL << from));
    }

    /// <summary>One bit per score above a threshold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Above<T>(ref float scores, float threshold)
        where T : struct, ILanes<T>
    {
        var least = T.All(threshold);
        var above = 0u;
        for (var at = 0; at < PackedItems.PanelWidth; at += T.Width)
            above |= T.GreaterBits(T.Load(in Unsafe.Add(ref scores, at)), least) << at;
        return above;
    }
}
