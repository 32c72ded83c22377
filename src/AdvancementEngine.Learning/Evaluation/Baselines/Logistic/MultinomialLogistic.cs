using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>Multinomial logistic regression on one column per element, by L-BFGS with half the squared weights as penalty (biases are
/// free); a row with several targets counts once for each.</summary>
/// <remarks>The optimum of ML.NET's maximum entropy trainer at an L2 weight of 1, which tests compare it with. Every sum has one owner and
/// a fixed order, so the same rows give the same bits on any number of threads.</remarks>
public sealed class MultinomialLogistic : IListScorer
{
    private const int MostWeights = 2_000_000;
    private readonly LogisticTable _table;

    /// <summary>Fits.</summary>
    /// <param name="rows">Rows to fit on.</param>
    /// <param name="threads">Threads; 0 takes one per processor. Does not affect the result.</param>
    public MultinomialLogistic(TrainingRows rows, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var objective = new LogisticObjective(rows, threads);
        _table = objective.Table(LimitedMemoryDescent.Run(objective.Start(), objective.Evaluate));
    }

    /// <summary>True if it has at most two million weights (elements × opportunities); beyond that, it uses more memory than everything
    /// else together.</summary>
    public static bool Fits(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return (long)rows.ElementCount * rows.OpportunityCount <= MostWeights;
    }

    /// <inheritdoc/>
    public string Name => "multinomial logistic regression";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        Span<float> padded = _table.Width <= 1024 ? stackalloc float[_table.Width] : new float[_table.Width];
        _table.Logits(elements, weights, padded);
        padded[..scores.Length].CopyTo(scores);
    }
}
