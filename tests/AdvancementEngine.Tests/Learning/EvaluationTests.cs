using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Evaluation.Baselines.Logistic;
using AdvancementEngine.Learning.Trainers.Calibration;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

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
        var evaluated = PlantedRows.Of(200, 2);
        var popularity = RankingMetrics.Of(evaluated, new Popularity(training)).Mean("mrr");
        foreach (
            var scorer in new IListScorer[]
            {
                new NearestNeighbors(training, 20),
                new CoOccurrence(training),
                new MultinomialLogistic(training),
            }
        )
        {
            var mrr = RankingMetrics.Of(evaluated, scorer).Mean("mrr");
            Assert.True(mrr > popularity + 0.3, $"{scorer.Name}: {mrr:F3}, popularity {popularity:F3}");
        }
    }

    [Fact]
    public void Fit_Calibration_TellsWhatComesTrueOnOtherRows()
    {
        var model = SoftmaxTrainerTests.Model(
            new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 5, Epochs = 4 }).Fit(
                PlantedRows.Of(800, 1),
                cancellation: TestContext.Current.CancellationToken
            )
        );
        var table = CalibrationFitter.Fit(model, PlantedRows.Of(800, 2))!;
        Assert.Equal(table.Probabilities.Order(), table.Probabilities);
        var told = CalibrationFitter
            .Pairs(model, PlantedRows.Of(800, 3))
            .Select(p => (Told: table.Probability(p.Score), p.Label))
            .ToArray();
        Assert.Equal(told.Average(p => p.Label ? 1.0 : 0.0), told.Average(p => (double)p.Told), 0.02);
    }

    [Fact]
    public void Fit_Calibration_IsMlNetsOwnAsATable()
    {
        var model = SoftmaxTrainerTests.Model(
            new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 5, Epochs = 4 }).Fit(
                PlantedRows.Of(800, 1),
                cancellation: TestContext.Current.CancellationToken
            )
        );
        var rows = PlantedRows.Of(300, 2);
        var table = CalibrationFitter.Fit(model, rows)!;
        var context = new Microsoft.ML.MLContext(1);
        var pairs = context.Data.LoadFromEnumerable(CalibrationFitter.Pairs(model, rows));
        var scored = context.BinaryClassification.Calibrators.Isotonic("Label", "Score").Fit(pairs).Transform(pairs);
        var theirs = context.Data.CreateEnumerable<Calibrated>(scored, reuseRowObject: false).ToArray();
        Assert.True(theirs.Select(p => p.Probability).Distinct().Count() > 5);
        Assert.All(theirs, p => Assert.Equal(p.Probability, table.Probability(p.Score), 5));
    }

    private sealed class Calibrated
    {
        public float Score { get; set; }

        public float Probability { get; set; }
    }

    [Fact]
    public void Check_PersonOnBothSides_IsRefusedByName() =>
        Assert.Contains(
            "'P-2'",
            Assert.Throws<RowException>(() => LeakageGuard.Check(["P-1", "P-2"], p => p == "P-2")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Paired_SameValues_IsZeroAndOtherwiseOfTheSignOfTheDifference()
    {
        double[] a = [.. Enumerable.Range(0, 200).Select(i => i % 7 / 7.0)];
        Assert.Equal(new Interval(0, 0, 0), Bootstrap.Paired(a, a));
        Assert.True(Bootstrap.Paired([.. a.Select(v => v + 0.1)], a).Low > 0);
    }

    [Fact]
    public void Of_SeveralRowsOfAPerson_WidensTheInterval()
    {
        double[] values = [.. Enumerable.Range(0, 400).Select(i => i / 4 % 2 == 0 ? 1.0 : 0.0)];
        int[] people = [.. Enumerable.Range(0, 400).Select(i => i / 4)];
        var (rows, drawn) = (Bootstrap.Of(values), Bootstrap.Of(values, people));
        Assert.Equal(rows.Mean, drawn.Mean);
        Assert.InRange((drawn.High - drawn.Low) / (rows.High - rows.Low), 1.7, 2.3);
        Assert.Equal(rows, Bootstrap.Of(values, [.. Enumerable.Range(0, 400)]));
    }

    [Fact]
    public void Of_RareOpportunity_CountsAsMuchAsACommonOneInMacroRecall()
    {
        // 6 opportunities, scores fall with the index: 0 is always among the first five, 5 never.
        var builder = new TrainingRowsBuilder(1, 6);
        for (var row = 0; row < 9; row++)
            builder.Add(row, 0, [(0, 1f)], [(0, 1f)]);
        var metrics = RankingMetrics.Of(builder.Add(9, 0, [(0, 1f)], [(5, 1f)]).Build(), new Falling());
        Assert.Equal(0.9, metrics.Mean("recall@5"), 12);
        Assert.Equal(0.5, metrics.MacroRecallAt5, 12);
        Assert.Equal(5 / 6.0, metrics.CoverageAt5, 12);
        Assert.Equal((9, 1.0), metrics.Labels[0]);
        Assert.Equal((0, null), metrics.Labels[1]);
        Assert.InRange(metrics.MacroRecallInterval().Low, 0.5, 0.5);
        Assert.InRange(metrics.MacroRecallInterval().High, 1.0, 1.0);
    }

    [Fact]
    public void Run_RecommendedStates_AreLeftOutOfEveryFigureBeside()
    {
        var set = PlantedObservations.Of(120);
        var report = Report(set);
        Assert.NotNull(report.NotRecommended);
        Assert.Null(Report(set with { Outcomes = [.. set.Outcomes.Select(o => o with { RecommendedRank = null })] }).NotRecommended);
        var left = set.States.Count - set.Outcomes.Count(o => o.RecommendedRank is not null);
        Assert.InRange(left, 100, set.States.Count - 20);
        var apart = Report(set with { Outcomes = [.. set.Outcomes.Where(o => o.RecommendedRank is null)] }, trainedOn: set);
        Assert.Equal(left, apart.Rows);
        Assert.Equal(apart.Scorers[0].Metrics, report.NotRecommended.Metrics);
        Assert.Equal(apart.Scorers[0].MacroRecallAt5, report.NotRecommended.MacroRecallAt5);
        Assert.NotEqual(report.Scorers[0].Metrics["recall@1"], report.NotRecommended.Metrics["recall@1"]);
    }

    [Fact]
    public void Run_GroupOfFewPeople_IsHiddenAndCounted()
    {
        var report = Report(PlantedObservations.Of(120));
        Assert.Equal(["north <1>", "south"], report.Groups.Select(g => g.Value));
        Assert.Equal(1, report.GroupsHidden);
        Assert.All(report.Groups, g => Assert.Equal(g.Rows, 2 * g.People));
        Assert.Equal(report.Rows, report.Groups.Sum(g => g.Rows));
    }

    [Fact]
    public void OfFirstPlace_ByChance_FallsWithTheNumberOfStates()
    {
        Interval Chance(int people)
        {
            var set = PlantedObservations.Of(people);
            var kind = Assert.Single(
                ObservedRun.Fit(
                    set,
                    null,
                    TrainingOptions.ForObservations with
                    {
                        Observed = ObservedOptions.Default with { Members = 1 },
                    },
                    cancellation: TestContext.Current.CancellationToken
                )
            );
            var model = FactorModel.Create(kind.Data);
            var first = Reliability.OfFirstPlace(model, kind.HeldBack.Rows)!.ByChance!;
            Assert.Equal(first, Reliability.OfFirstPlace(model, kind.HeldBack.Rows)!.ByChance!);
            return first;
        }

        var (few, many) = (Chance(300), Chance(3000));
        Assert.True(many.Mean < few.Mean / 2, $"{few.Mean:F4} with few, {many.Mean:F4} with many");
        Assert.InRange(many.Mean, many.Low, many.High);
    }

    [Fact]
    public void OfFirstPlace_Calibrated_CountsOnePairAState()
    {
        var report = Report(PlantedObservations.Of(300));
        Assert.Equal(report.Rows, report.FirstPlace!.Bins.Sum(b => b.Count));
        Assert.Equal(8 * report.Rows, report.Calibration!.Bins.Sum(b => b.Count));
        Assert.All(
            report.FirstPlace.Bins.Where(b => b.Count > 0).AtLeastOne(),
            b => Assert.InRange(b.CameTrue!.Value, b.Low!.Value, b.High!.Value)
        );
        Assert.Equal(
            report.Scorers[0].Metrics["recall@1"].Mean,
            report.FirstPlace.Bins.Sum(b => (b.CameTrue ?? 0) * b.Count) / report.Rows,
            9
        );
    }

    [Fact]
    public void Run_NobodyLeftToEvaluate_IsRefused()
    {
        var set = PlantedObservations.Of(60);
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        var model = FactorModel.Create(
            ObservedTraining.Run(
                set,
                rows,
                ObservedOptions.Default,
                SoftmaxOptions.Default with
                {
                    Rank = 4,
                    Epochs = 2,
                },
                cancellation: TestContext.Current.CancellationToken
            )
        );
        Assert.Contains(
            "there is no one to evaluate",
            Assert.Throws<RowException>(() => Evaluator.Run(set, rows.Select([]), "nobody", model, null)).Message,
            StringComparison.Ordinal
        );
    }

    private static EvaluationReport Report(ObservationSet set, ObservationSet? trainedOn = null)
    {
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        var model = FactorModel.Create(
            ObservedTraining.Run(
                trainedOn ?? set,
                ObservedRows.Of(trainedOn ?? set, "occupation", StateOptions.Default),
                ObservedOptions.Default,
                SoftmaxOptions.Default with
                {
                    Rank = 4,
                    Epochs = 6,
                    LearningRate = 0.05f,
                    BatchRows = 32,
                },
                cancellation: TestContext.Current.CancellationToken
            )
        );
        return Evaluator.Run(set, rows, "everybody", model, null);
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
