using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>ML.NET's multinomial logistic regression (L-BFGS maximum entropy) on one column per element; a row with several targets counts once for each.</summary>
public sealed class MultinomialLogistic : IListScorer
{
    private const int MostWeights = 1_000_000;
    private readonly float[][] _weights;
    private readonly float[] _biases;

    /// <summary>Fits on one thread, so that the same rows give the same model.</summary>
    public MultinomialLogistic(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var context = new MLContext(1);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows.ElementCount);
        schema[nameof(Example.Label)].ColumnType = new KeyDataViewType(typeof(uint), rows.OpportunityCount);
        var data = context.Data.LoadFromEnumerable(Examples(rows), schema);
        var options = new Microsoft.ML.Trainers.LbfgsMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1, L1Regularization = 0, L2Regularization = 1, OptimizationTolerance = 1e-5f };
        var model = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(options).Fit(data).Model;
        VBuffer<float>[]? weights = null;
        model.GetWeights(ref weights, out _);
        _weights = [.. weights.Select(w => w.DenseValues().ToArray())];
        _biases = [.. model.GetBiases()];
    }

    /// <summary>True where it has at most a million weights (elements × opportunities); beyond, fitting it takes longer than everything else together.</summary>
    public static bool Fits(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return (long)rows.ElementCount * rows.OpportunityCount <= MostWeights;
    }

    /// <inheritdoc/>
    public string Name => "ML.NET multinomial logistic regression";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        for (var o = 0; o < scores.Length; o++)
        {
            var sum = _biases[o];
            for (var i = 0; i < elements.Length; i++)
                sum = MathF.FusedMultiplyAdd(weights[i], _weights[o][elements[i]], sum);
            scores[o] = sum;
        }
    }

    private static IEnumerable<Example> Examples(TrainingRows rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var features = new VBuffer<float>(rows.ElementCount, rows.Elements(row).Length, rows.ElementWeights(row).ToArray(), rows.Elements(row).ToArray());
            foreach (var target in rows.Targets(row).ToArray())
                yield return new Example { Features = features, Label = (uint)target };
        }
    }

    private sealed class Example
    {
        public VBuffer<float> Features { get; set; }

        // Zero-based: reading from memory adds the one that key columns start from.
        public uint Label { get; set; }
    }
}
