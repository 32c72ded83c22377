namespace AdvancementEngine.Numerics;

public static partial class Kernels
{
    /// <summary>Scores of every item for many people, bit-identical to <see cref="Score(PackedItems, ReadOnlySpan{float}, Span{float})"/>
    /// and several times faster per person.</summary>
    /// <param name="items">Packed items.</param>
    /// <param name="states">people × rank, row-major.</param>
    /// <param name="people">Number of people.</param>
    /// <param name="scores">people × items, row-major.</param>
    /// <param name="scratch">This thread's scratch memory, created for this rank.</param>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public static void ScoreOfPeople(
        PackedItems items,
        ReadOnlySpan<float> states,
        int people,
        Span<float> scores,
        PeopleScratch scratch
    ) => ScoreOfPeople(items, states, people, scores, scratch, Path);

    internal static void ScoreOfPeople(
        PackedItems items,
        ReadOnlySpan<float> states,
        int people,
        Span<float> scores,
        PeopleScratch scratch,
        KernelPath path
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(scratch);
        if (scratch.Rank != items.Rank)
            throw new ArgumentException($"found scratch for rank {scratch.Rank}; needed: {items.Rank}", nameof(scratch));
        if (people < 0 || states.Length != (long)people * items.Rank)
            throw new ArgumentException($"found {states.Length} numbers; needed: {people} people × rank {items.Rank}", nameof(states));
        if (scores.Length != (long)people * items.Count)
            throw new ArgumentException(
                $"found room for {scores.Length} scores; needed: {people} people × {items.Count} items",
                nameof(scores)
            );
        for (var from = 0; from < people; from += PeopleScratch.GroupSize)
        {
            var group = Math.Min(PeopleScratch.GroupSize, people - from);
            scratch.Scored += group;
            scratch.Take(states.Slice(from * items.Rank, group * items.Rank), group);
            var into = scores.Slice(from * items.Count, group * items.Count);
            switch (path)
            {
                case KernelPath.Vector512:
                    PeopleBlock.Score<Lanes512>(items, group, scratch, into);
                    break;
                case KernelPath.Vector256:
                    PeopleBlock.Score<Lanes256>(items, group, scratch, into);
                    break;
                case KernelPath.Vector128:
                    PeopleBlock.Score<Lanes128>(items, group, scratch, into);
                    break;
                default:
                    PeopleBlock.Score<Lanes32>(items, group, scratch, into);
                    break;
            }
        }
    }
}
