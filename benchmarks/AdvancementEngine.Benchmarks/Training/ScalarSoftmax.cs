using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>The scalar reference for the softmax over one list: the same batch sizes, passes, steps (Adam over what a batch touches) and
/// penalties, in plain loops, one row after another.</summary>
internal sealed class ScalarSoftmax(TrainingRows rows, SoftmaxOptions options)
{
    private readonly Table _elements = new(rows.ElementCount * options.Rank);
    private readonly Table _opportunities = new(rows.OpportunityCount * options.Rank);
    private readonly Table _bias = new(rows.OpportunityCount);
    private readonly float[] _state = new float[options.Rank];
    private readonly float[] _stateGradient = new float[options.Rank];
    private readonly float[] _pull = new float[rows.OpportunityCount];

    public SoftmaxModel Fit()
    {
        var draws = TrainingDraws.Stream((ulong)options.Seed, 0);
        _elements.Start(ref draws, options.StartScale);
        _opportunities.Start(ref draws, options.StartScale);
        var order = Enumerable.Range(0, rows.Count).ToArray();
        draws.Shuffle<int>(order);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var rate =
                options.LearningRate
                * (1f - ((options.Epochs == 1 ? 0f : (epoch - 1f) / (options.Epochs - 1)) * (1f - options.FinalRateShare)));
            for (var at = 0; at < order.Length; at += options.BatchRows)
                Step(order.AsSpan(at, Math.Min(options.BatchRows, order.Length - at)), rate);
        }

        return new SoftmaxModel(options.Rank, _elements.Values, _opportunities.Values, _bias.Values, options.Epochs, 0, null);
    }

    private void Step(ReadOnlySpan<int> batch, float rate)
    {
        var touched = new SortedSet<int>();
        foreach (var row in batch)
            Row(row, touched);
        var scale = 1f / batch.Length;
        _elements.Begin(rate);
        _opportunities.Begin(rate);
        _bias.Begin(rate);
        foreach (var element in touched)
            _elements.Move(element * options.Rank, options.Rank, scale, options.ElementPenalty);
        _opportunities.Move(0, _opportunities.Values.Length, scale, options.OpportunityPenalty);
        if (options.LearnBias)
            _bias.Move(0, _bias.Values.Length, scale, 0f);
    }

    private void Row(int row, SortedSet<int> touched)
    {
        var rank = options.Rank;
        var ids = rows.Elements(row);
        var weights = rows.ElementWeights(row);
        Array.Clear(_state);
        for (var i = 0; i < ids.Length; i++)
        {
            touched.Add(ids[i]);
            for (var f = 0; f < rank; f++)
                _state[f] += weights[i] * _elements.Values[(ids[i] * rank) + f];
        }

        Probabilities(row);
        Array.Clear(_stateGradient);
        for (var o = 0; o < _pull.Length; o++)
        {
            _bias.Gradient[o] += _pull[o];
            for (var f = 0; f < rank; f++)
            {
                _stateGradient[f] += _pull[o] * _opportunities.Values[(o * rank) + f];
                _opportunities.Gradient[(o * rank) + f] += _pull[o] * _state[f];
            }
        }

        for (var i = 0; i < ids.Length; i++)
        {
            for (var f = 0; f < rank; f++)
                _elements.Gradient[(ids[i] * rank) + f] += weights[i] * _stateGradient[f];
        }
    }

    // Predicted minus target probability, weighted: the gradient to each logit.
    private void Probabilities(int row)
    {
        var rank = options.Rank;
        for (var o = 0; o < _pull.Length; o++)
        {
            _pull[o] = _bias.Values[o];
            for (var f = 0; f < rank; f++)
                _pull[o] += _state[f] * _opportunities.Values[(o * rank) + f];
        }

        foreach (var held in rows.Held(row))
            _pull[held] = float.NegativeInfinity;
        var most = _pull.Max();
        var sum = 0f;
        for (var o = 0; o < _pull.Length; o++)
            sum += _pull[o] = MathF.Exp(_pull[o] - most);
        var targets = rows.Targets(row);
        var wanted = rows.TargetWeights(row);
        var total = 0f;
        foreach (var weight in wanted)
            total += weight;
        for (var o = 0; o < _pull.Length; o++)
            _pull[o] *= total / sum;
        for (var t = 0; t < targets.Length; t++)
            _pull[targets[t]] -= wanted[t];
    }

    private sealed class Table(int length)
    {
        private readonly float[] _mean = new float[length];
        private readonly float[] _square = new float[length];
        private double _power1 = 1,
            _power2 = 1;
        private float _rate,
            _scale;

        public float[] Values { get; } = new float[length];

        public float[] Gradient { get; } = new float[length];

        public void Start(ref TrainingDraws draws, float scale)
        {
            for (var i = 0; i < Values.Length; i++)
                Values[i] = draws.Symmetric(scale);
        }

        public void Begin(float rate)
        {
            _power1 *= 0.9;
            _power2 *= 0.999;
            _rate = (float)(rate / (1 - _power1));
            _scale = (float)(1 / (1 - _power2));
        }

        public void Move(int at, int count, float scale, float penalty)
        {
            for (var i = at; i < at + count; i++)
            {
                var slope = (Gradient[i] * scale) + (penalty * Values[i]);
                Gradient[i] = 0;
                _mean[i] = (0.9f * _mean[i]) + (0.1f * slope);
                _square[i] = (0.999f * _square[i]) + (0.001f * slope * slope);
                Values[i] -= _rate * _mean[i] / (MathF.Sqrt(_square[i] * _scale) + 1e-8f);
            }
        }
    }
}
