using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>Top lists of up to 128 people. Each panel is read once and scored for all of them, in tiles of eight, while it is in the L1
/// cache; scores are scanned immediately and not stored.</summary>
internal static class PeopleBlock
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Top<T>(PackedItems items, int start, int end, int people, TopScratch scratch)
        where T : struct, ILanes<T>
    {
        var (rank, top) = (items.Rank, scratch.Top);
        ref var tile = ref scratch.People.Tile.First;
        ref var thresholds = ref MemoryMarshal.GetArrayDataReference(scratch.Thresholds);
        for (var panel = start / PackedItems.PanelWidth; panel * PackedItems.PanelWidth < end; panel++)
        {
            ref var rows = ref Unsafe.Add(ref items.FirstPanel, panel * items.PanelStride);
            var within = TopScan.LanesWithin(panel, start, end);
            for (var block = 0; block < people; block += PeopleTile.People)
            {
                PeopleTile.Score<T>(ref rows, rank, ref Unsafe.Add(ref scratch.People.States.First, block * rank), ref tile);
                var last = Math.Min(PeopleTile.People, people - block);
                for (var i = 0; i < last; i++)
                {
                    ref var scores = ref Unsafe.Add(ref tile, i * PackedItems.PanelWidth);
                    ref var threshold = ref Unsafe.Add(ref thresholds, block + i);
                    var lanes = TopScan.Above<T>(ref scores, threshold) & within;
                    if (lanes != 0)
                        threshold = TopKeys.Offer<T>(lanes, panel * PackedItems.PanelWidth, ref scores, scratch.KeysOf(block + i), top);
                }
            }
        }
    }

    /// <summary>Every score of up to 128 people, person-major.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Score<T>(PackedItems items, int people, PeopleScratch scratch, Span<float> scores)
        where T : struct, ILanes<T>
    {
        var rank = items.Rank;
        ref var tile = ref scratch.Tile.First;
        for (var panel = 0; panel < items.PanelCount; panel++)
        {
            ref var rows = ref Unsafe.Add(ref items.FirstPanel, panel * items.PanelStride);
            var from = panel * PackedItems.PanelWidth;
            var width = Math.Min(PackedItems.PanelWidth, items.Count - from);
            for (var block = 0; block < people; block += PeopleTile.People)
            {
                PeopleTile.Score<T>(ref rows, rank, ref Unsafe.Add(ref scratch.States.First, block * rank), ref tile);
                var last = Math.Min(PeopleTile.People, people - block);
                for (var i = 0; i < last; i++)
                    MemoryMarshal
                        .CreateReadOnlySpan(ref Unsafe.Add(ref tile, i * PackedItems.PanelWidth), width)
                        .CopyTo(scores.Slice(((block + i) * items.Count) + from, width));
            }
        }
    }
}
