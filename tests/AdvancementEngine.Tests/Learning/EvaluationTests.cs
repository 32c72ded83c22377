using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Calibration;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Rows;
using AdvancementEngine.Learning.Softmax;

namespace AdvancementEngine.Tests.Learning;

public class EvaluationTests
{
    [Fact]
    public void Of_KnownRanks_GivesTheMetricsByHand()
    {
        // Scores fall with the index; 1 is held, so targets 0 and 3 stand at ranks 1 and 3.
        var rows = new TrainingRowsBuilder(1, 6).Add(0, 0, [(0, 1f)], [(0, 1f), (3, 1f)], [1]).Build();
        var metrics = RankingMetrics.Of(rows, new Falling());
        Assert.Equal(0.5, metrics.Mean("recall@1"), 12);
        Assert.Equal(1.0, metrics.Mean("recall@3"), 12);
        Assert.Equal(1.0, metrics.Mean("mrr"), 12);
        Assert.Equal((1 + (1 / 2.0)) / (1 + (1 / Math.Log2(3))), metrics.Mean("ndcg@5"), 12);
    }

    [Fact]
    public void Of_Baselines_AllBeatPopularityOnAPlantedTruth()
    {
        var training = PlantedRows.Of(600, 1);
        var judged = PlantedRows.Of(200, 2);
        var popularity = RankingMetrics.Of(judged, new Popularity(training)).Mean("mrr");
        foreach (var scorer in new IListScorer[] { new NearestNeighbours(training, 20), new CoOccurrence(training), new MultinomialLogistic(training) })
        {
            var mrr = RankingMetrics.Of(judged, scorer).Mean("mrr");
            Assert.True(mrr > popularity + 0.3, $"{scorer.Name}: {mrr:F3}, popularity {popularity:F3}");
        }
    }

    [Fact]
    public void Fit_Calibration_TellsWhatComesTrueOnOtherRows()
    {
        var model = SoftmaxTrainerTests.Model(new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 5, Epochs = 4 }).Fit(PlantedRows.Of(800, 1), cancellation: TestContext.Current.CancellationToken));
        var table = CalibrationFitter.Fit(model, PlantedRows.Of(800, 2))!;
        Assert.Equal(table.Probabilities.Order(), table.Probabilities);
        var told = CalibrationFitter.Pairs(model, PlantedRows.Of(800, 3)).Select(p => (Told: table.Probability(p.Score), p.Label)).ToArray();
        Assert.Equal(told.Average(p => p.Label ? 1.0 : 0.0), told.Average(p => (double)p.Told), 0.02);
    }

    [Fact]
    public void Check_PersonOnBothSides_IsRefusedByName() =>
        Assert.Contains("'P-2'", Assert.Throws<RowException>(() => LeakageGuard.Check(["P-1", "P-2"], p => p == "P-2")).Message, StringComparison.Ordinal);

    [Fact]
    public void Paired_SameValues_IsZeroAndOtherwiseOfTheSignOfTheDifference()
    {
        double[] a = [.. Enumerable.Range(0, 200).Select(i => i % 7 / 7.0)];
        Assert.Equal(new Interval(0, 0, 0), Bootstrap.Paired(a, a));
        Assert.True(Bootstrap.Paired([.. a.Select(v => v + 0.1)], a).Low > 0);
    }

    private sealed class Falling : IListScorer
    {
        public string Name => "falling";

        public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
        {
            for (var o = 0; o < scores.Length; o++)
                scores[o] = -o;
        }
    }
}
