using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Benchmarks.Training.Previous;

/// <summary>Kept for comparison: the trainer before its values were packed and its lanes became factors. Trains value ≈ mean + row bias +
/// column bias + ⟨row, column⟩ by stochastic descent over a fixed 8 × 8 grid. Same values, options and seed give the same bytes on any
/// number of threads.</summary>
internal sealed class SquaredErrorTrainer(SquaredErrorOptions options)
{
    private readonly SquaredErrorOptions _options = SquaredErrorOptions.Table.Check(options);

    /// <summary>Fits factors and biases.</summary>
    /// <param name="ratings">Values to fit.</param>
    /// <param name="validation">Values for early stopping; null runs every pass and keeps the last.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between diagonals; nothing is kept.</param>
    /// <exception cref="RowException">Training diverged.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public SquaredErrorModel Fit(
        Ratings ratings,
        Ratings? validation = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var draws = TrainingDraws.Stream((ulong)_options.Seed, 0);
        var grid = new BlockGrid(ratings, draws);
        var fit = new SquaredErrorFit(ratings, _options);
        var crew = new ParallelPartitioner(Math.Min(BlockGrid.Side, _options.Threads == 0 ? Environment.ProcessorCount : _options.Threads));
        SquaredErrorModel? best = null;
        var diagonals = Enumerable.Range(0, BlockGrid.Side).ToArray();
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            TrainingDraws.Stream((ulong)_options.Seed, (ulong)epoch).Shuffle<int>(diagonals);
            var rate = Rate(epoch);
            var squared = new double[BlockGrid.Side * BlockGrid.Side];
            foreach (var diagonal in diagonals)
            {
                cancellation.ThrowIfCancellationRequested();
                crew.Run(
                    BlockGrid.Side,
                    (from, to) =>
                    {
                        for (var group = from; group < to; group++)
                            squared[(diagonal * BlockGrid.Side) + group] = fit.Run(grid.Block(diagonal, group), rate);
                    }
                );
            }

            if (validation is null && progress is null && epoch < _options.Epochs)
                continue;
            var error = Math.Sqrt(squared.Sum() / ratings.Count);
            double? held = validation is null ? null : fit.Error(validation);
            progress?.Report(new TrainingProgress(epoch, error, held));
            if (!double.IsFinite(error))
                throw new RowException(
                    $"training diverged in pass {epoch}; needed: a finite error; lower squared.learningRate or squared.startScale"
                );
            if (best is null || held is null || held < best.ValidationError)
                best = fit.Snapshot(epoch, held);
            else if (epoch - best.Epochs >= _options.Patience)
                break;
        }

        return best!;
    }

    private float Rate(int epoch)
    {
        if (_options.Epochs == 1)
            return _options.LearningRate;
        var factor = ExactMath.Exp(ExactMath.Log(_options.FinalRateShare) * (epoch - 1) / (_options.Epochs - 1));
        return _options.LearningRate * factor;
    }
}
