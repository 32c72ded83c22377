using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>Mean loss of multinomial logistic regression and its gradient. Rows are divided into a fixed number of shares; each share sums
/// its rows in order, and shares are summed in order.</summary>
internal sealed class LogisticObjective
{
    private const int Shares = 8;
    private readonly TrainingRows _rows;
    private readonly ParallelPartitioner _partitioner;
    private readonly int _width;
    private readonly float[][] _gradients;
    private readonly double[] _losses = new double[Shares];
    private readonly float _scale;

    public LogisticObjective(TrainingRows rows, int threads)
    {
        _rows = rows;
        _partitioner = new ParallelPartitioner(threads);
        _width = LogisticTable.Padded(rows.OpportunityCount);
        _gradients = [.. Enumerable.Range(0, Shares).Select(_ => new float[(rows.ElementCount + 1) * _width])];
        _scale = 1f / rows.TargetEntries;
    }

    /// <summary>Zero weights, and biases from how often each opportunity came next.</summary>
    public float[] Start()
    {
        var start = new float[_gradients[0].Length];
        var counts = new int[_rows.OpportunityCount];
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var target in _rows.Targets(row))
                counts[target]++;
        }

        for (var o = 0; o < counts.Length; o++)
            start[(_rows.ElementCount * _width) + o] = ExactMath.Log((counts[o] + 0.5f) * _scale);
        return start;
    }

    /// <summary>The weights as a table.</summary>
    public LogisticTable Table(float[] weights) => new(weights, _rows.ElementCount, _width);

    /// <summary>Loss at some weights; fills the gradient.</summary>
    public double Evaluate(float[] weights, float[] gradient)
    {
        _partitioner.Run(
            Shares,
            (from, to) =>
            {
                for (var share = from; share < to; share++)
                    _losses[share] = Share(Table(weights), share);
            }
        );
        var free = _rows.ElementCount * _width;
        var penalty = 0.0;
        _partitioner.Run(_rows.ElementCount + 1, (from, to) => Gather(weights, gradient, from * _width, to * _width, free));
        penalty = Sums.Product(weights.AsSpan(0, free), weights.AsSpan(0, free)) / 2;
        var loss = penalty;
        foreach (var share in _losses)
            loss += share;
        return loss * _scale;
    }

    private double Share(LogisticTable weights, int share)
    {
        var gradient = _gradients[share];
        Array.Clear(gradient);
        var table = Table(gradient);
        var pull = new float[_width];
        var loss = 0.0;
        var end = (int)((long)_rows.Count * (share + 1) / Shares);
        for (var row = (int)((long)_rows.Count * share / Shares); row < end; row++)
        {
            weights.Logits(_rows.Elements(row), _rows.ElementWeights(row), pull);
            var logits = pull.AsSpan(0, _rows.OpportunityCount);
            var targets = _rows.Targets(row);
            foreach (var target in targets)
                loss -= logits[target];
            loss += targets.Length * (double)LogisticSoftmax.Run(logits, targets.Length);
            foreach (var target in targets)
                logits[target] -= 1f;
            table.Add(_rows.Elements(row), _rows.ElementWeights(row), pull);
        }

        return loss;
    }

    // One owner for each weight: shares in order, then the penalty.
    private void Gather(float[] weights, float[] gradient, int from, int to, int free)
    {
        for (var i = from; i < to; i++)
        {
            var sum = i < free ? weights[i] : 0f;
            foreach (var share in _gradients)
                sum += share[i];
            gradient[i] = sum * _scale;
        }
    }
}
