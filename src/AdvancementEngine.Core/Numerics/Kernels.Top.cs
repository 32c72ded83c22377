namespace AdvancementEngine.Numerics;

public static partial class Kernels
{
    /// <summary>The best items for one person, by score descending, then index ascending. Scores are bit-identical to
    /// <see cref="Score(PackedItems, ReadOnlySpan{float}, Span{float})"/>, except that −0 is returned as 0.</summary>
    /// <param name="items">Packed items.</param>
    /// <param name="state">The person's state, length rank.</param>
    /// <param name="start">First item to consider.</param>
    /// <param name="end">One past the last item to consider.</param>
    /// <param name="top">Buffer for the best, length 1 to <see cref="TopScratch.GreatestTop"/>.</param>
    /// <returns>Number written: the buffer's length, or the number of items considered if smaller.</returns>
    /// <exception cref="ArgumentException">A length or range does not match.</exception>
    public static int Top(PackedItems items, ReadOnlySpan<float> state, int start, int end, Span<RankedItem> top) =>
        Top(items, state, start, end, top, Path);

    internal static int Top(PackedItems items, ReadOnlySpan<float> state, int start, int end, Span<RankedItem> top, KernelPath path)
    {
        CheckRange(items, start, end);
        if (state.Length != items.Rank)
            throw new ArgumentException($"found a state of length {state.Length}; needed: the rank, {items.Rank}", nameof(state));
        if (top.Length is < 1 or > TopScratch.GreatestTop)
            throw new ArgumentException($"found room for {top.Length} items; needed: 1 to {TopScratch.GreatestTop}", nameof(top));
        Span<long> keys = stackalloc long[TopKeys.Room(top.Length)];
        switch (path)
        {
            case KernelPath.Vector512:
                OnePerson.Top<Lanes512>(items, state, start, end, keys, top.Length);
                break;
            case KernelPath.Vector256:
                OnePerson.Top<Lanes256>(items, state, start, end, keys, top.Length);
                break;
            case KernelPath.Vector128:
                OnePerson.Top<Lanes128>(items, state, start, end, keys, top.Length);
                break;
            default:
                OnePerson.Top<Lanes32>(items, state, start, end, keys, top.Length);
                break;
        }

        return TopKeys.Items(keys, top);
    }

    /// <summary>The best items for many people, the same as <see cref="Top(PackedItems, ReadOnlySpan{float}, int, int, Span{RankedItem})"/>
    /// for each and several times faster per person.</summary>
    /// <param name="items">Packed items.</param>
    /// <param name="states">people × rank, row-major.</param>
    /// <param name="people">Number of people.</param>
    /// <param name="start">First item to consider.</param>
    /// <param name="end">One past the last item to consider.</param>
    /// <param name="top">people × the scratch's top length, row-major; if fewer items are considered, the rest of a row is left
    /// unchanged.</param>
    /// <param name="scratch">This thread's scratch memory, created for this rank.</param>
    /// <returns>Number written for each person.</returns>
    /// <exception cref="ArgumentException">A length or range does not match.</exception>
    public static int TopOfPeople(
        PackedItems items,
        ReadOnlySpan<float> states,
        int people,
        int start,
        int end,
        Span<RankedItem> top,
        TopScratch scratch
    ) => TopOfPeople(items, states, people, start, end, top, scratch, Path);

    internal static int TopOfPeople(
        PackedItems items,
        ReadOnlySpan<float> states,
        int people,
        int start,
        int end,
        Span<RankedItem> top,
        TopScratch scratch,
        KernelPath path
    )
    {
        CheckRange(items, start, end);
        ArgumentNullException.ThrowIfNull(scratch);
        if (scratch.Rank != items.Rank)
            throw new ArgumentException($"found scratch for rank {scratch.Rank}; needed: {items.Rank}", nameof(scratch));
        if (people < 0 || states.Length != (long)people * items.Rank)
            throw new ArgumentException($"found {states.Length} numbers; needed: {people} people × rank {items.Rank}", nameof(states));
        if (top.Length != (long)people * scratch.Top)
            throw new ArgumentException($"found room for {top.Length} items; needed: {people} people × {scratch.Top}", nameof(top));
        for (var from = 0; from < people; from += TopScratch.GroupSize)
        {
            var group = Math.Min(TopScratch.GroupSize, people - from);
            scratch.Take(states.Slice(from * items.Rank, group * items.Rank), group);
            switch (path)
            {
                case KernelPath.Vector512:
                    PeopleBlock.Top<Lanes512>(items, start, end, group, scratch);
                    break;
                case KernelPath.Vector256:
                    PeopleBlock.Top<Lanes256>(items, start, end, group, scratch);
                    break;
                case KernelPath.Vector128:
                    PeopleBlock.Top<Lanes128>(items, start, end, group, scratch);
                    break;
                default:
                    PeopleBlock.Top<Lanes32>(items, start, end, group, scratch);
                    break;
            }

            for (var person = 0; person < group; person++)
                TopKeys.Items(scratch.KeysOf(person), top.Slice((from + person) * scratch.Top, scratch.Top));
        }

        return Math.Min(scratch.Top, end - start);
    }

    private static void CheckRange(PackedItems items, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (start < 0 || end < start || end > items.Count)
            throw new ArgumentException($"found items {start} to {end}; needed: a range within 0 to {items.Count}");
    }
}
