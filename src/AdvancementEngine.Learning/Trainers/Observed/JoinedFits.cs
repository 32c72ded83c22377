using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Learning.Trainers.Observed;

/// <summary>Several fits in one factor model: factors side by side, with opportunity factors divided by the number of fits, so a score is
/// the mean of the fits' scores.</summary>
public static class JoinedFits
{
    /// <summary>Fits with the options' seed and the following seeds, and combines the fits.</summary>
    /// <param name="options">The fit; its rank is that of each member.</param>
    /// <param name="members">How many, 1 or more.</param>
    /// <param name="rows">Training rows.</param>
    /// <param name="validation">Rows for early stopping.</param>
    /// <param name="progress">Receives the progress of each pass of each member.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <param name="start">Provides, by seed, a model that each member starts from; that fit is kept if it predicts the validation rows no
    /// worse than a fit from scratch. Null only fits from scratch.</param>
    /// <returns>A model of rank members × rank; passes and losses are the first member's.</returns>
    /// <exception cref="RowException">The rows cannot be used for training, or the combined rank is larger than a model allows.</exception>
    public static SoftmaxModel Softmax(
        SoftmaxOptions options,
        int members,
        TrainingRows rows,
        TrainingRows? validation,
        IProgress<TrainingProgress>? progress,
        CancellationToken cancellation,
        Func<int, SoftmaxModel>? start = null
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Rank * members > FactorModelData.GreatestRank)
            throw new RowException(
                $"{members} combined fits of rank {options.Rank}; needed: a product of at most {FactorModelData.GreatestRank}; lower "
                    + $"observed.members or softmax.rank"
            );
        var fits = Enumerable
            .Range(0, members)
            .Select(m =>
                One(options with { Seed = options.Seed + m }, rows, validation, progress, cancellation, start?.Invoke(options.Seed + m))
            )
            .ToArray();
        if (members == 1)
            return fits[0];
        var share = 1f / members;
        return fits[0] with
        {
            Rank = options.Rank * members,
            ElementFactors = SideBySide(fits, f => f.ElementFactors, options.Rank, 1f),
            OpportunityFactors = SideBySide(fits, f => f.OpportunityFactors, options.Rank, share),
            Bias = [.. Enumerable.Range(0, fits[0].Bias.Length).Select(o => Sum(fits, o) * share)],
        };
    }

    private static SoftmaxModel One(
        SoftmaxOptions options,
        TrainingRows rows,
        TrainingRows? validation,
        IProgress<TrainingProgress>? progress,
        CancellationToken cancellation,
        SoftmaxModel? start
    )
    {
        var afresh = new SoftmaxTrainer(options).Fit(rows, validation, progress, cancellation);
        if (start is null)
            return afresh;
        var from = new SoftmaxTrainer(options).Fit(rows, validation, progress, cancellation, start);
        return from.ValidationLoss <= afresh.ValidationLoss ? from : afresh;
    }

    private static float Sum(SoftmaxModel[] fits, int opportunity)
    {
        var sum = 0f;
        foreach (var fit in fits)
            sum += fit.Bias[opportunity];
        return sum;
    }

    private static float[] SideBySide(SoftmaxModel[] fits, Func<SoftmaxModel, float[]> part, int rank, float scale)
    {
        var count = part(fits[0]).Length / rank;
        var joined = new float[count * rank * fits.Length];
        for (var m = 0; m < fits.Length; m++)
        {
            var own = part(fits[m]);
            for (var row = 0; row < count; row++)
            {
                for (var f = 0; f < rank; f++)
                    joined[(((row * fits.Length) + m) * rank) + f] = own[(row * rank) + f] * scale;
            }
        }

        return joined;
    }
}
