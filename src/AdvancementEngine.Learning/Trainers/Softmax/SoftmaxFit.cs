using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>The mutable state of one training run: factors (rows padded to 16), optimizers, batches.</summary>
internal sealed class SoftmaxFit
{
    private const int OpportunitiesAtOnce = 8;
    private readonly TrainingRows _rows;
    private readonly SoftmaxOptions _options;
    private readonly ParallelPartitioner _crew;
    private readonly int _width;
    private readonly SoftmaxPass _pass;
    private readonly Adam _elementSteps;
    private readonly Adam _opportunitySteps;
    private readonly Adam _biasSteps;
    private readonly double _targetWeight;

    public SoftmaxFit(
        TrainingRows rows,
        SoftmaxOptions options,
        ParallelPartitioner crew,
        float[] elements,
        float[] opportunities,
        float[]? bias = null
    )
    {
        _rows = rows;
        _options = options;
        _crew = crew;
        _width = SoftmaxKernels.Padded(options.Rank);
        Elements = elements;
        Opportunities = opportunities;
        Bias = bias is null ? new float[rows.OpportunityCount] : [.. bias];
        _elementSteps = new Adam(Elements);
        _opportunitySteps = new Adam(Opportunities);
        _biasSteps = new Adam(Bias);
        var draws = TrainingDraws.Stream((ulong)options.Seed, 0);
        Batches = SoftmaxBatches.Of(rows, options.BatchRows, draws);
        _pass = new SoftmaxPass(rows, _width, options.BatchRows, crew);
        _targetWeight = SoftmaxBatches.TargetWeight(rows);
    }

    public float[] Elements { get; }

    public float[] Opportunities { get; }

    public float[] Bias { get; }

    public IReadOnlyList<SoftmaxBatch> Batches { get; }

    /// <summary>One pass over the batches in the given order; returns the mean loss.</summary>
    public double Epoch(ReadOnlySpan<int> order, float rate, CancellationToken cancellation)
    {
        var loss = 0.0;
        foreach (var at in order)
        {
            cancellation.ThrowIfCancellationRequested();
            loss += Step(Batches[at], rate);
        }

        return loss / _targetWeight;
    }

    /// <summary>The current factors; an element that is in no row has zero factors.</summary>
    public SoftmaxModel Snapshot(int rank, int epoch, double loss, double? validation)
    {
        var elements = Unpadded(Elements, rank);
        var seen = new bool[_rows.ElementCount];
        foreach (var element in Batches.SelectMany(b => b.Elements))
            seen[element] = true;
        for (var e = 0; e < seen.Length; e++)
        {
            if (!seen[e])
                elements.AsSpan(e * rank, rank).Clear();
        }

        return new SoftmaxModel(rank, elements, Unpadded(Opportunities, rank), [.. Bias], epoch, loss, validation);
    }

    private double Step(SoftmaxBatch batch, float rate)
    {
        var loss = _pass.Run(batch, Elements, Opportunities, Bias, gradients: true);
        var scale = 1f / batch.Rows.Length;
        _elementSteps.Begin(rate);
        _opportunitySteps.Begin(rate);
        _biasSteps.Begin(rate);
        var (from, to) = _rows.ListBounds(batch.List);
        var groups = (to - from + OpportunitiesAtOnce - 1) / OpportunitiesAtOnce;
        _crew.Run(
            groups + batch.Elements.Length,
            (a, b) =>
            {
                var gradient = new float[OpportunitiesAtOnce * _width];
                for (var i = a; i < b; i++)
                {
                    if (i < groups)
                        MoveOpportunities(batch, from + (i * OpportunitiesAtOnce), from, to, scale, gradient);
                    else
                        MoveElement(batch, i - groups, scale, gradient.AsSpan(0, _width));
                }
            }
        );
        return loss;
    }

    private void MoveOpportunities(SoftmaxBatch batch, int first, int from, int to, float scale, float[] gradient)
    {
        const int lanes = SoftmaxKernels.Lanes;
        var count = Math.Min(OpportunitiesAtOnce, to - first);
        var stride = (to - from) * lanes;
        SoftmaxKernels.OpportunityGradient(
            _pass.Pull,
            stride,
            (first - from) * lanes,
            count,
            _pass.States,
            batch.Rows.Length,
            _width,
            gradient
        );
        _opportunitySteps.Move(first * _width, gradient.AsSpan(0, count * _width), scale, _options.OpportunityPenalty);
        if (!_options.LearnBias)
            return;
        for (var j = first; j < first + count; j++)
            _biasSteps.MoveOne(j, SoftmaxKernels.BiasGradient(_pass.Pull, stride, (j - from) * lanes, batch.Rows.Length) * scale);
    }

    private void MoveElement(SoftmaxBatch batch, int i, float scale, Span<float> gradient)
    {
        var from = batch.ElementStart[i];
        var count = batch.ElementStart[i + 1] - from;
        SoftmaxKernels.State(batch.RowOf.AsSpan(from, count), batch.WeightOf.AsSpan(from, count), _pass.StateGradients, _width, gradient);
        _elementSteps.Move(batch.Elements[i] * _width, gradient, scale, _options.ElementPenalty);
    }

    private static float[] Unpadded(float[] padded, int rank)
    {
        var width = SoftmaxKernels.Padded(rank);
        if (width == rank)
            return [.. padded];
        var values = new float[padded.Length / width * rank];
        for (var row = 0; row < padded.Length / width; row++)
            padded.AsSpan(row * width, rank).CopyTo(values.AsSpan(row * rank, rank));
        return values;
    }
}
