using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

public sealed partial class FactorModel
{
    // People handed to a thread at once.
    private const int ChunkOfPeople = TopScratch.GroupSize;

    /// <summary>The best opportunities of a list for one person, by score descending, then index ascending (ordinal by id).</summary>
    /// <param name="state">Length k.</param>
    /// <param name="list">A list of this model.</param>
    /// <param name="top">Buffer for the best, length 1 to <see cref="TopScratch.GreatestTop"/>.</param>
    /// <returns>Number written: the buffer's length, or the list's if shorter.</returns>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public int Top(ReadOnlySpan<float> state, OpportunityList list, Span<RankedItem> top)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Kernels.Top(_items, state, list.Start, list.End, top);
    }

    /// <summary>The best opportunities of a list for each of many people, bit-identical to <see cref="Top"/>; does not allocate.</summary>
    /// <param name="states">people × k, row-major.</param>
    /// <param name="people">Number of people.</param>
    /// <param name="list">A list of this model.</param>
    /// <param name="top">people × the scratch's top length, row-major.</param>
    /// <param name="scratch">This thread's scratch memory: <c>new TopScratch(model.Rank, top)</c>.</param>
    /// <returns>Number written for each person.</returns>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public int TopOfPeople(ReadOnlySpan<float> states, int people, OpportunityList list, Span<RankedItem> top, TopScratch scratch)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Kernels.TopOfPeople(_items, states, people, list.Start, list.End, top, scratch);
    }

    /// <summary>Same as above, on several threads. Each person is processed by one thread, so the bytes do not depend on the number of
    /// threads.</summary>
    /// <param name="states">people × k, row-major.</param>
    /// <param name="people">Number of people.</param>
    /// <param name="list">A list of this model.</param>
    /// <param name="top">people × <paramref name="topLength"/>, row-major.</param>
    /// <param name="topLength">Length of a top list, 1 to <see cref="TopScratch.GreatestTop"/>.</param>
    /// <param name="threads">Threads to use, 1 or more.</param>
    /// <param name="cancellation">Cancels between chunks of people.</param>
    /// <returns>Number written for each person.</returns>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    /// <exception cref="OperationCanceledException">Canceled; the top lists are partly written.</exception>
    public int TopOfPeople(
        ReadOnlyMemory<float> states,
        int people,
        OpportunityList list,
        Memory<RankedItem> top,
        int topLength,
        int threads,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (people < 0 || states.Length != (long)people * Rank || top.Length != (long)people * topLength)
            throw new ArgumentException(
                $"found {states.Length} state numbers and room for {top.Length} items; needed: {people} people × rank {Rank} and × "
                    + $"{topLength}"
            );
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(
            0,
            (people + ChunkOfPeople - 1) / ChunkOfPeople,
            options,
            () => new TopScratch(Rank, topLength),
            (chunk, _, scratch) =>
            {
                var from = chunk * ChunkOfPeople;
                var count = Math.Min(ChunkOfPeople, people - from);
                TopOfPeople(
                    states.Span.Slice(from * Rank, count * Rank),
                    count,
                    list,
                    top.Span.Slice(from * topLength, count * topLength),
                    scratch
                );
                return scratch;
            },
            _ => { }
        );
        return Math.Min(topLength, list.Count);
    }

    /// <summary>Centered contributions of a person's elements to each of several listed opportunities.</summary>
    /// <param name="elements">The person's elements, strictly ascending by index.</param>
    /// <param name="winners">Opportunities, as returned by <see cref="Top"/>.</param>
    /// <param name="contributions">winners × elements, row-major; see
    /// <see cref="CenteredContributions(ReadOnlySpan{WeightedElement}, int, Span{float})"/>.</param>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public void CenteredContributions(ReadOnlySpan<WeightedElement> elements, ReadOnlySpan<RankedItem> winners, Span<float> contributions)
    {
        if (contributions.Length != (long)elements.Length * winners.Length)
            throw new ArgumentException(
                $"found room for {contributions.Length} contributions; needed: {winners.Length} winners × {elements.Length} elements",
                nameof(contributions)
            );
        for (var i = 0; i < winners.Length; i++)
            CenteredContributions(elements, winners[i].Item, contributions.Slice(i * elements.Length, elements.Length));
    }
}
