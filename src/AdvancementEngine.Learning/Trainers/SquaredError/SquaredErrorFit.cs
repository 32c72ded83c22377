using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>The mutable state of one training run; factor rows are padded to 16.</summary>
internal sealed class SquaredErrorFit
{
    private readonly SquaredErrorOptions _options;
    private readonly BlockGrid _grid;
    private readonly int _width;
    private readonly float _mean;
    private readonly float[] _rows;
    private readonly float[] _columns;
    private readonly float[] _rowBias;
    private readonly float[] _columnBias;

    public SquaredErrorFit(Ratings ratings, BlockGrid grid, SquaredErrorOptions options)
    {
        _options = options;
        _grid = grid;
        _width = (options.Rank + SquaredErrorKernel.Lanes - 1) / SquaredErrorKernel.Lanes * SquaredErrorKernel.Lanes;
        _mean = ratings.Mean();
        _rows = Start(grid.RowPlace, ratings.Rows, 1);
        _columns = Start(grid.ColumnPlace, ratings.Columns + BlockGrid.Side, 2);
        _rowBias = new float[ratings.Rows];
        _columnBias = new float[ratings.Columns + BlockGrid.Side];
    }

    /// <summary>Processes a block; returns the sum of its squared errors, each measured before its step.</summary>
    public double Run(RatingBlock block, in StepSizes step)
    {
        var squared = 0.0;
        for (var r = 0; r < block.Rows.Length; r++)
        {
            var row = block.Rows[r];
            var (from, to) = (block.Start[r], block.Start[r + 1]);
            squared += SquaredErrorKernel.Run(
                _rows.AsSpan(row * _width, _width),
                _columns,
                _columnBias,
                block.Columns.AsSpan(from, to - from),
                block.Values.AsSpan(from, to - from),
                block.Counts[r],
                _mean,
                ref _rowBias[row],
                step
            );
        }

        return squared;
    }

    /// <summary>Root mean squared error, one sum in index order.</summary>
    public double Error(Ratings ratings)
    {
        var sum = 0.0;
        foreach (var (ratedRow, ratedColumn, value) in ratings.Entries)
        {
            var (row, column) = (_grid.RowPlace[ratedRow], _grid.ColumnPlace[ratedColumn]);
            var predicted = _mean + _rowBias[row] + _columnBias[column];
            for (var f = 0; f < _options.Rank; f++)
                predicted = MathF.FusedMultiplyAdd(_rows[(row * _width) + f], _columns[(column * _width) + f], predicted);
            sum += (double)(value - predicted) * (value - predicted);
        }

        return Math.Sqrt(sum / ratings.Count);
    }

    public SquaredErrorModel Snapshot(int epoch, double? validation) =>
        new(
            _options.Rank,
            _mean,
            Placed(_rows, _grid.RowPlace),
            Placed(_columns, _grid.ColumnPlace),
            [.. _grid.RowPlace.Select(p => _rowBias[p])],
            [.. _grid.ColumnPlace.Select(p => _columnBias[p])],
            epoch,
            validation
        );

    private float[] Start(int[] place, int places, ulong table)
    {
        var values = new float[places * _width];
        var draws = TrainingDraws.Stream((ulong)_options.Seed, table << 40);
        foreach (var at in place)
        {
            for (var f = 0; f < _options.Rank; f++)
                values[(at * _width) + f] = draws.Symmetric(_options.StartScale);
        }

        return values;
    }

    // Factors in the order of rows (or columns), without the padding.
    private float[] Placed(float[] padded, int[] place)
    {
        var values = new float[place.Length * _options.Rank];
        for (var i = 0; i < place.Length; i++)
            padded.AsSpan(place[i] * _width, _options.Rank).CopyTo(values.AsSpan(i * _options.Rank));
        return values;
    }
}
