using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Evaluation.Baselines.Logistic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Tests.Learning;

public class MultinomialLogisticTests
{
    private const int Elements = 24;
    private const int Opportunities = 19;

    [Fact]
    public void Scores_OfPlantedRows_AreThoseOfMlNetsTrainer()
    {
        var rows = Planted(600);
        var own = new MultinomialLogistic(rows, 1);
        var other = MlNet(rows);
        for (var row = 0; row < 50; row++)
        {
            var (first, second) = (Probabilities(own, rows, row), Probabilities(other, rows, row));
            for (var o = 0; o < Opportunities; o++)
                Assert.InRange(first[o], second[o] - 0.01f, second[o] + 0.01f);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Fit_OtherNumberOfThreads_GivesTheSameBits(int threads)
    {
        var rows = Planted(200);
        var (one, many) = (new MultinomialLogistic(rows, 1), new MultinomialLogistic(rows, threads));
        for (var row = 0; row < rows.Count; row++)
            Assert.Equal(Probabilities(one, rows, row), Probabilities(many, rows, row));
    }

    [Fact]
    public void Score_OfARowWithManyTargets_CountsEachOnce()
    {
        var builder = new TrainingRowsBuilder(2, 2);
        for (var i = 0; i < 40; i++)
            builder.Add(i, 0, [(0, 1f)], [(0, 1f), (1, 1f)]).Add(100 + i, 0, [(1, 1f)], [(1, 1f)]);
        var rows = builder.Build();
        var both = Probabilities(new MultinomialLogistic(rows, 1), rows, 0);
        Assert.InRange(both[0], 0.45f, 0.55f);
        Assert.InRange(Probabilities(new MultinomialLogistic(rows, 1), rows, 1)[1], 0.9f, 1f);
    }

    private static float[] Probabilities(AdvancementEngine.Learning.Trainers.Scoring.IListScorer scorer, TrainingRows rows, int row)
    {
        var (scores, probabilities) = (new float[rows.OpportunityCount], new float[rows.OpportunityCount]);
        scorer.Score(rows.Elements(row), rows.ElementWeights(row), scores);
        AdvancementEngine.Numerics.ExactMath.Softmax(scores, probabilities);
        return probabilities;
    }

    private static TrainingRows Planted(int count)
    {
        var builder = new TrainingRowsBuilder(Elements, Opportunities);
        for (var row = 0; row < count; row++)
        {
            var draws = TrainingDraws.Stream(11, (ulong)row);
            var first = draws.Below(Elements - 5);
            var target = draws.Below(3) == 0 ? draws.Below(Opportunities) : first % Opportunities;
            builder.Add(row, 0, [(first, 1f), (first + 1 + draws.Below(4), 0.5f)], [(target, 1f)]);
        }

        return builder.Build();
    }

    private static Scorer MlNet(TrainingRows rows)
    {
        var context = new MLContext(1);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Elements);
        schema[nameof(Example.Label)].ColumnType = new KeyDataViewType(typeof(uint), Opportunities);
        var examples = Enumerable
            .Range(0, rows.Count)
            .Select(row => new Example
            {
                Features = new VBuffer<float>(
                    Elements,
                    rows.Elements(row).Length,
                    rows.ElementWeights(row).ToArray(),
                    rows.Elements(row).ToArray()
                ),
                Label = (uint)rows.Targets(row)[0],
            });
        var options = new Microsoft.ML.Trainers.LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            NumberOfThreads = 1,
            L1Regularization = 0,
            L2Regularization = 1,
            OptimizationTolerance = 1e-7f,
        };
        var model = context
            .MulticlassClassification.Trainers.LbfgsMaximumEntropy(options)
            .Fit(context.Data.LoadFromEnumerable(examples, schema))
            .Model;
        VBuffer<float>[]? weights = null;
        model.GetWeights(ref weights, out _);
        return new Scorer([.. weights.Select(w => w.DenseValues().ToArray())], [.. model.GetBiases()]);
    }

    private sealed class Scorer(float[][] weights, float[] biases) : AdvancementEngine.Learning.Trainers.Scoring.IListScorer
    {
        public string Name => "ML.NET";

        public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> own, Span<float> scores)
        {
            for (var o = 0; o < scores.Length; o++)
            {
                scores[o] = biases[o];
                for (var i = 0; i < elements.Length; i++)
                    scores[o] += own[i] * weights[o][elements[i]];
            }
        }
    }

    private sealed class Example
    {
        public VBuffer<float> Features { get; set; }

        public uint Label { get; set; }
    }
}
