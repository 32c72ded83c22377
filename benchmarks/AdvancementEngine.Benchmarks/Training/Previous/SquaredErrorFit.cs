using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Benchmarks.Training.Previous;

/// <summary>The mutable state of one training run; factor rows are padded to 16.</summary>
internal sealed class SquaredErrorFit
{
    private readonly SquaredErrorOptions _options;
    private readonly int _width;
    private readonly float _mean;
    private readonly float[] _rows;
    private readonly float[] _columns;
    private readonly float[] _rowBias;
    private readonly float[] _columnBias;

    public SquaredErrorFit(Ratings ratings, SquaredErrorOptions options)
    {
        _options = options;
        _width = (options.Rank + SquaredErrorKernel.Lanes - 1) / SquaredErrorKernel.Lanes * SquaredErrorKernel.Lanes;
        _mean = ratings.Mean();
        _rows = Start(ratings.Rows, 1);
        _columns = Start(ratings.Columns, 2);
        _rowBias = new float[ratings.Rows];
        _columnBias = new float[ratings.Columns];
    }

    /// <summary>Processes a block; returns the sum of its squared errors, each measured before its step.</summary>
    public double Run(RowRun[] block, float rate)
    {
        var squared = 0.0;
        Span<float> errors = stackalloc float[BlockGrid.Together];
        foreach (var run in block)
        {
            var own = errors[..run.Columns.Length];
            var row = _rows.AsSpan(run.Row * _width, _width);
            SquaredErrorKernel.Errors(
                row,
                _columns,
                run.Columns,
                run.Values,
                _options.Rank,
                _width,
                _columnBias,
                _mean + _rowBias[run.Row],
                own
            );
            SquaredErrorKernel.Move(row, _columns, run.Columns, own, _width, rate, _options.Penalty);
            var rowBias = _rowBias[run.Row];
            var moved = rowBias;
            for (var i = 0; i < own.Length; i++)
            {
                var bias = _columnBias[run.Columns[i]];
                squared += (double)own[i] * own[i];
                moved += rate * (own[i] - (_options.BiasPenalty * rowBias));
                _columnBias[run.Columns[i]] = bias + (rate * (own[i] - (_options.BiasPenalty * bias)));
            }

            _rowBias[run.Row] = moved;
        }

        return squared;
    }

    /// <summary>Root mean squared error, one sum in index order.</summary>
    public double Error(Ratings ratings)
    {
        var sum = 0.0;
        foreach (var (row, column, value) in ratings.Entries)
        {
            var predicted = _mean + _rowBias[row] + _columnBias[column];
            for (var f = 0; f < _options.Rank; f++)
                predicted = MathF.FusedMultiplyAdd(_rows[(row * _width) + f], _columns[(column * _width) + f], predicted);
            sum += (double)(value - predicted) * (value - predicted);
        }

        return Math.Sqrt(sum / ratings.Count);
    }

    public SquaredErrorModel Snapshot(int epoch, double? validation) =>
        new(_options.Rank, _mean, Unpadded(_rows), Unpadded(_columns), [.. _rowBias], [.. _columnBias], epoch, validation);

    private float[] Start(int count, ulong table)
    {
        var values = new float[count * _width];
        var draws = TrainingDraws.Stream((ulong)_options.Seed, table << 40);
        for (var row = 0; row < count; row++)
        {
            for (var f = 0; f < _options.Rank; f++)
                values[(row * _width) + f] = draws.Symmetric(_options.StartScale);
        }

        return values;
    }

    private float[] Unpadded(float[] padded)
    {
        var values = new float[padded.Length / _width * _options.Rank];
        for (var row = 0; row < padded.Length / _width; row++)
            padded.AsSpan(row * _width, _options.Rank).CopyTo(values.AsSpan(row * _options.Rank));
        return values;
    }
}
