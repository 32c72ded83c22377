using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Benchmarks.Training.Previous;

/// <summary>Values divided into a fixed 8 × 8 grid of row and column groups. The blocks of one diagonal share no row and no column, so
/// processing them in parallel gives the same bits as in sequence.</summary>
internal sealed class BlockGrid
{
    public const int Side = 8;

    /// <summary>Maximum number of values of one row processed together.</summary>
    public const int Together = 8;

    private readonly RowRun[][] _blocks;

    public BlockGrid(Ratings ratings, TrainingDraws draws)
    {
        var rowGroup = Groups(ratings.Rows, ref draws);
        var columnGroup = Groups(ratings.Columns, ref draws);
        var blocks = new List<(int Row, int Column, float Value)>[Side * Side];
        for (var b = 0; b < blocks.Length; b++)
            blocks[b] = [];
        foreach (var entry in ratings.Entries)
            blocks[(rowGroup[entry.Row] * Side) + columnGroup[entry.Column]].Add(entry);
        _blocks = [.. blocks.Select(b => Runs(b, ref draws))];
    }

    /// <summary>The block of a group on a diagonal.</summary>
    public RowRun[] Block(int diagonal, int group) => _blocks[(group * Side) + ((group + diagonal) % Side)];

    private static int[] Groups(int count, ref TrainingDraws draws)
    {
        var order = Enumerable.Range(0, count).ToArray();
        draws.Shuffle<int>(order);
        var group = new int[count];
        for (var i = 0; i < count; i++)
            group[order[i]] = (int)((long)i * Side / count);
        return group;
    }

    private static RowRun[] Runs(List<(int Row, int Column, float Value)> entries, ref TrainingDraws draws)
    {
        var runs = new List<RowRun>();
        foreach (var row in entries.GroupBy(e => e.Row))
        {
            var own = row.ToArray();
            draws.Shuffle<(int, int, float)>(own);
            for (var at = 0; at < own.Length; at += Together)
            {
                var part = own.AsSpan(at, Math.Min(Together, own.Length - at)).ToArray();
                runs.Add(new RowRun(row.Key, [.. part.Select(e => e.Column)], [.. part.Select(e => e.Value)]));
            }
        }

        var order = runs.ToArray();
        draws.Shuffle<RowRun>(order);
        return order;
    }
}
