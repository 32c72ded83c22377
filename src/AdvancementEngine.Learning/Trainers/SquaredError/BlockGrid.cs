using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>Values divided into a fixed 8 × 8 grid of row and column groups. The blocks of one diagonal share no row and no column, so
/// processing them in parallel gives the same bits as in sequence.</summary>
/// <remarks>Rows and columns get places in random order, so that a group's factors are adjacent in memory; each column group ends with an
/// empty column that padding refers to.</remarks>
internal sealed class BlockGrid
{
    public const int Side = 8;

    private readonly RatingBlock[] _blocks;

    public BlockGrid(Ratings ratings, TrainingDraws draws)
    {
        RowPlace = Places(ratings.Rows, 0, ref draws);
        ColumnPlace = Places(ratings.Columns, 1, ref draws);
        var sorted = Sorted(ratings);
        _blocks = new RatingBlock[Side * Side];
        var columnGroup = new byte[ratings.Columns + Side];
        for (var place = 0; place < columnGroup.Length; place++)
            columnGroup[place] = (byte)GroupOf(place, ratings.Columns, 1);
        var from = 0;
        for (var group = 0; group < Side; group++)
        {
            var end = From(group + 1, ratings.Rows);
            var to = from;
            while (to < sorted.Length && sorted[to].Row < end)
                to++;
            Deal(sorted.AsSpan(from, to - from), group, columnGroup, ratings.Columns);
            from = to;
        }
    }

    /// <summary>Place of each row's factors.</summary>
    public int[] RowPlace { get; }

    /// <summary>Place of each column's factors.</summary>
    public int[] ColumnPlace { get; }

    /// <summary>The block of a group on a diagonal.</summary>
    public RatingBlock Block(int diagonal, int group) => _blocks[(group * Side) + ((group + diagonal) % Side)];

    private static int From(int group, int count) => (int)(((long)group * count + Side - 1) / Side);

    // Groups are equal parts of the random order; with gap 1 each is followed by one empty place.
    private static int GroupOf(int place, int count, int gap)
    {
        var group = 0;
        while (group < Side - 1 && place >= From(group + 1, count) + (gap * (group + 1)))
            group++;
        return group;
    }

    private static int[] Places(int count, int gap, ref TrainingDraws draws)
    {
        var order = Enumerable.Range(0, count).ToArray();
        draws.Shuffle<int>(order);
        var places = new int[count];
        var group = 0;
        for (var i = 0; i < count; i++)
        {
            while (i >= From(group + 1, count))
                group++;
            places[order[i]] = i + (gap * group);
        }

        return places;
    }

    private (int Row, int Column, float Value)[] Sorted(Ratings ratings)
    {
        var placed = new (int Row, int Column, float Value)[ratings.Count];
        var i = 0;
        foreach (var (row, column, value) in ratings.Entries)
            placed[i++] = (RowPlace[row], ColumnPlace[column], value);
        return EntryOrder.ByRowThenColumn(placed, ratings.Rows, ratings.Columns + Side);
    }

    private void Deal(ReadOnlySpan<(int Row, int Column, float Value)> entries, int rowGroup, byte[] columnGroup, int columns)
    {
        for (var group = 0; group < Side; group++)
        {
            var empty = From(group + 1, columns) + group;
            var draft = new BlockDraft(empty, entries.Length / Side * 2);
            foreach (var (row, column, value) in entries)
            {
                if (columnGroup[column] == group)
                    draft.Add(row, column, value);
            }

            _blocks[(rowGroup * Side) + group] = draft.Finish();
        }
    }
}
