using System.Runtime.Intrinsics;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>Forward and backward work of one batch, on buffers kept from batch to batch.</summary>
internal sealed class SoftmaxPass
{
    private readonly ParallelPartitioner _crew;
    private readonly TrainingRows _rows;
    private readonly int _width;
    private readonly float[] _states;
    private readonly float[] _stateGradients;
    private readonly float[] _pull;
    private readonly double[] _losses;

    public SoftmaxPass(TrainingRows rows, int width, int mostRows, ParallelPartitioner crew)
    {
        const int lanes = SoftmaxKernels.Lanes;
        _crew = crew;
        _rows = rows;
        _width = width;
        var padded = (mostRows + lanes - 1) / lanes * lanes;
        var longest = Enumerable.Range(0, rows.ListCount).Max(l => rows.ListBounds(l).To - rows.ListBounds(l).From);
        _states = new float[padded * width];
        _stateGradients = new float[padded * width];
        _pull = new float[padded * longest];
        _losses = new double[padded];
    }

    /// <summary>Gradient of the loss to each row's state, rows × width.</summary>
    public ReadOnlySpan<float> StateGradients => _stateGradients;

    /// <summary>States, rows × width.</summary>
    public ReadOnlySpan<float> States => _states;

    /// <summary>Gradient of the loss to each logit: blocks of list × 16.</summary>
    public ReadOnlySpan<float> Pull => _pull;

    /// <summary>Processes a batch; returns its summed loss, rows in index order.</summary>
    public double Run(SoftmaxBatch batch, float[] elements, float[] opportunities, float[] bias, bool gradients)
    {
        _crew.Run(
            batch.Blocks,
            (from, to) =>
            {
                var block = new BlockScratch(_width);
                for (var b = from; b < to; b++)
                    RunBlock(batch, b, block, elements, opportunities, bias, gradients);
            }
        );
        var loss = 0.0;
        for (var r = 0; r < batch.Rows.Length; r++)
            loss += _losses[r];
        return loss;
    }

    private void RunBlock(
        SoftmaxBatch batch,
        int b,
        BlockScratch scratch,
        float[] elements,
        float[] opportunities,
        float[] bias,
        bool gradients
    )
    {
        const int lanes = SoftmaxKernels.Lanes;
        var (from, to) = _rows.ListBounds(batch.List);
        var count = to - from;
        var first = b * lanes;
        var rows = batch.Rows.AsSpan(first, Math.Min(lanes, batch.Rows.Length - first));
        var states = _states.AsSpan(first * _width, lanes * _width);
        states[(rows.Length * _width)..].Clear();
        for (var r = 0; r < rows.Length; r++)
            SoftmaxKernels.State(
                _rows.Elements(rows[r]),
                _rows.ElementWeights(rows[r]),
                elements,
                _width,
                states.Slice(r * _width, _width)
            );

        SoftmaxKernels.Transpose(states, lanes, _width, scratch.Lanewise);
        var pull = _pull.AsSpan(b * count * lanes, count * lanes);
        SoftmaxKernels.Logits(scratch.Lanewise, opportunities, bias, from, to, _width, pull);
        Span<float> total = stackalloc float[lanes];
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var held in _rows.Held(rows[r]))
                pull[((held - from) * lanes) + r] = float.NegativeInfinity;
            var loss = 0.0;
            var targets = _rows.Targets(rows[r]);
            var weights = _rows.TargetWeights(rows[r]);
            for (var t = 0; t < targets.Length; t++)
            {
                total[r] += weights[t];
                loss -= (double)weights[t] * pull[((targets[t] - from) * lanes) + r];
            }

            _losses[first + r] = loss;
        }

        SoftmaxKernels.ExpSum(pull, count, out var max, out var sum);
        for (var r = 0; r < rows.Length; r++)
            _losses[first + r] += (double)total[r] * (max[r] + ExactMath.Log(sum[r]));
        if (!gradients)
            return;

        SoftmaxKernels.Scale(pull, count, Vector512.Create<float>(total) / sum);
        for (var r = 0; r < rows.Length; r++)
        {
            var targets = _rows.Targets(rows[r]);
            var weights = _rows.TargetWeights(rows[r]);
            for (var t = 0; t < targets.Length; t++)
                pull[((targets[t] - from) * lanes) + r] -= weights[t];
        }

        SoftmaxKernels.StateGradient(pull, opportunities, from, to, _width, scratch.Lanewise);
        SoftmaxKernels.Transpose(scratch.Lanewise, _width, lanes, _stateGradients.AsSpan(first * _width, lanes * _width));
    }

    private sealed class BlockScratch(int width)
    {
        public float[] Lanewise { get; } = new float[width * SoftmaxKernels.Lanes];
    }
}
