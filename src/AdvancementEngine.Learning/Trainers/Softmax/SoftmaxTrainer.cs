using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>Trains the softmax factorization: score = b_o + Σ w_e ⟨P_e, Q_o⟩, cross-entropy over the row's list. Same rows, options and
/// seed give the same bytes on any number of threads.</summary>
public sealed class SoftmaxTrainer(SoftmaxOptions options)
{
    private const ulong StartStream = 1;
    private const ulong BatchStream = 2;
    private readonly SoftmaxOptions _options = SoftmaxOptions.Table.Check(options);

    /// <summary>Fits factors.</summary>
    /// <param name="rows">Training rows.</param>
    /// <param name="validation">Rows of other people for early stopping; null runs every pass and keeps the last.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches; nothing is kept.</param>
    /// <param name="start">A model over the same elements and opportunities to continue from; with validation it is kept if no pass does
    /// better. Null starts from random factors.</param>
    /// <exception cref="RowException">The rows cannot be used for training.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public SoftmaxModel Fit(
        TrainingRows rows,
        TrainingRows? validation = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default,
        SoftmaxModel? start = null
    )
    {
        RowChecks.Run(rows, validation);
        if (
            start is not null
            && (
                start.Rank != _options.Rank
                || start.ElementFactors.Length != rows.ElementCount * start.Rank
                || start.OpportunityFactors.Length != rows.OpportunityCount * start.Rank
            )
        )
            throw new RowException(
                $"training starts from a model of rank {start.Rank}, {start.ElementFactors.Length / start.Rank} elements and "
                    + $"{start.OpportunityFactors.Length / start.Rank} opportunities; needed: rank {_options.Rank}, {rows.ElementCount} "
                    + $"and {rows.OpportunityCount}; start from a model of the same rows"
            );
        var crew = new ParallelPartitioner(_options.Threads);
        var fit = new SoftmaxFit(
            rows,
            _options,
            crew,
            start is null ? Start(rows.ElementCount, 0) : Padded(start.ElementFactors, start.Rank),
            start is null ? Start(rows.OpportunityCount, 1) : Padded(start.OpportunityFactors, start.Rank),
            start?.Bias
        );
        var evaluate = validation is null ? null : new SoftmaxAssessor(validation, SoftmaxKernels.Padded(_options.Rank), crew);
        var best = start is null || evaluate is null ? null : start with { Epochs = 0, ValidationLoss = evaluate.Loss(fit) };
        var order = Enumerable.Range(0, fit.Batches.Count).ToArray();
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            TrainingDraws.Stream((ulong)_options.Seed, BatchStream + (ulong)epoch).Shuffle<int>(order);
            var loss = fit.Epoch(order, Rate(epoch), cancellation);
            double? held = evaluate?.Loss(fit);
            progress?.Report(new TrainingProgress(epoch, loss, held));
            if (!double.IsFinite(loss))
                throw new RowException(
                    $"training diverged in pass {epoch}; needed: a finite loss; lower softmax.learningRate or softmax.startScale"
                );
            if (held is null && epoch < _options.Epochs)
                continue;
            if (best is null || held is null || held < best.ValidationLoss)
                best = fit.Snapshot(_options.Rank, epoch, loss, held);
            else if (epoch - best.Epochs >= _options.Patience)
                break;
        }

        return best!;
    }

    private float Rate(int epoch)
    {
        var passed = _options.Epochs == 1 ? 0f : (epoch - 1f) / (_options.Epochs - 1);
        return _options.LearningRate * (1f - (passed * (1f - _options.FinalRateShare)));
    }

    private static float[] Padded(float[] factors, int rank)
    {
        var width = SoftmaxKernels.Padded(rank);
        var padded = new float[factors.Length / rank * width];
        for (var row = 0; row < factors.Length / rank; row++)
            factors.AsSpan(row * rank, rank).CopyTo(padded.AsSpan(row * width, rank));
        return padded;
    }

    private float[] Start(int count, ulong table)
    {
        var width = SoftmaxKernels.Padded(_options.Rank);
        var values = new float[count * width];
        var draws = TrainingDraws.Stream((ulong)_options.Seed ^ (table << 40), StartStream);
        for (var row = 0; row < count; row++)
        {
            for (var f = 0; f < _options.Rank; f++)
                values[(row * width) + f] = draws.Symmetric(_options.StartScale);
        }

        return values;
    }
}
