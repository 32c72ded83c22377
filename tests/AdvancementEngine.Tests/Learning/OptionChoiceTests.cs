using System.Text;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Options;

namespace AdvancementEngine.Tests.Learning;

public class OptionChoiceTests
{
    private const string TwoByTwo =
        """{ "folds": 2, "observed": { "members": 1 }, "softmax": { "rank": [2, 4], "epochs": [1, 5], "learningRate": 0.05 } }""";

    private static readonly ObservationSet s_set = PlantedObservations.Of(150);

    [Fact]
    public void Read_TwoLists_GivesEveryCombinationInOrder()
    {
        var grid = Grid(TwoByTwo);
        Assert.Equal(2, grid.Folds);
        Assert.Equal(
            [
                "softmax.rank=2 softmax.epochs=1",
                "softmax.rank=2 softmax.epochs=5",
                "softmax.rank=4 softmax.epochs=1",
                "softmax.rank=4 softmax.epochs=5",
            ],
            grid.Settings.Select(s => s.Name)
        );
        Assert.Equal(
            (4, 1, 0.05f),
            (grid.Settings[2].Options.Softmax.Rank, grid.Settings[2].Options.Softmax.Epochs, grid.Settings[2].Options.Softmax.LearningRate)
        );
    }

    [Theory]
    [InlineData("""{ "softmax": { "rank": [2, 9999] } }""", "option 'softmax.rank' is 9999; needed: 1 to 512")]
    [InlineData("""{ "softmax": { "rank": [] } }""", "the grid has 0 combinations")]
    [InlineData("""{ "trainer": ["softmax", "magic"] }""", "option 'trainer' is \"magic\"; needed: one of softmax, implicit, squared")]
    [InlineData("""{ "folds": 99 }""", "'folds' is 99; needed: a whole number from 1 to 20")]
    [InlineData("[1]", "the grid is not an object")]
    public void Read_GridThatCannotBe_SaysWhatIsNeeded(string json, string message) =>
        Assert.Contains(message, Assert.Throws<OptionException>(() => Grid(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Run_PlantedTruth_ChoosesTheSettingThatFindsIt()
    {
        var (metric, trials) = Run(s_set);
        Assert.Equal("ndcg@5", metric);
        Assert.Equal("softmax.rank=4 softmax.epochs=5", OptionChoice.Best(metric, trials).Setting.Name);
    }

    [Fact]
    public void Run_OtherOutcomesOfThePeopleHeldBack_ComesToTheSameNumbers()
    {
        var options = TrainingOptions.ForObservations;
        var rows = ObservedRows.Of(s_set, "occupation", options.State);
        var heldBack = PeopleSplit
            .Of(s_set, rows, options.Observed.HeldBackShare, options.Observed.Seed)
            .HeldBack.Select(r => rows.States[r])
            .ToHashSet();
        var changed = s_set with
        {
            Outcomes = [.. s_set.Outcomes.Select(o => heldBack.Contains(o.State) ? o with { Opportunity = (o.Opportunity + 1) % 8 } : o)],
        };
        Assert.NotEmpty(heldBack);
        Assert.Equal(File(s_set), File(changed));
    }

    [Fact]
    public void File_Chosen_ReadsAsTheOptionsOfTheBestSetting()
    {
        var (metric, trials) = Run(s_set);
        var read = TrainingOptionsJson.Read(OptionChoice.File("planted", "0", metric, trials), TrainingOptions.ForObservations);
        Assert.Equal(OptionChoice.Best(metric, trials).Setting.Options, read);
    }

    [Fact]
    public void Run_Ratings_ChoosesByError()
    {
        var ratings = s_set with
        {
            States = [.. s_set.States.Take(24).Select((s, e) => s with { Elements = [new WeightedElement(e, 1f)] })],
            Outcomes =
            [
                .. Enumerable
                    .Range(0, 24)
                    .SelectMany(s => Enumerable.Range(0, 8).Select(o => new ObservedOutcome(s, o, OutcomeKind.Rated, s + o, null, null))),
            ],
        };
        var (metric, trials) = OptionChoice.Run(
            ratings,
            null,
            Grid("""{ "folds": 2, "squared": { "rank": 2, "epochs": [1, 40] } }"""),
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.Equal(OptionChoice.RootMeanSquaredError, metric);
        Assert.Equal("squared.epochs=40", OptionChoice.Best(metric, trials).Setting.Name);
    }

    [Theory]
    [InlineData("softmax")]
    [InlineData("implicit")]
    public void TrainerFor_RatingsUnderARankingLoss_IsRefused(string trainer)
    {
        var ratings = s_set with
        {
            States = [.. s_set.States.Select(s => s with { Elements = s.Elements[..1] })],
            Outcomes = [.. s_set.Outcomes.Select(o => o with { Kind = OutcomeKind.Rated, Value = 1f })],
        };
        Assert.Throws<OptionException>(() => (TrainingOptions.ForObservations with { Trainer = trainer }).TrainerFor(ratings));
        Assert.Throws<OptionException>(() => (TrainingOptions.ForObservations with { Trainer = Losses.Squared }).TrainerFor(s_set));
    }

    [Fact]
    public void Run_ImplicitOnPlantedTruth_FindsItWithTheSameFactorsOnAnyNumberOfThreads()
    {
        var options = TrainingOptions.ForObservations with
        {
            Trainer = Losses.Implicit,
            Implicit = ImplicitOptions.Default with { Rank = 12 },
        };
        var kind = Assert.Single(ObservedRun.Fit(s_set, null, options.WithThreads(1), cancellation: TestContext.Current.CancellationToken));
        var other = Assert.Single(
            ObservedRun.Fit(s_set, null, options.WithThreads(8), cancellation: TestContext.Current.CancellationToken)
        );
        Assert.Equal(kind.Data.ElementFactors, other.Data.ElementFactors);
        Assert.Equal(kind.Data.OpportunityFactors, other.Data.OpportunityFactors);
        Assert.Equal(Losses.Implicit, kind.Data.Loss);
        var own = RankingMetrics.Of(kind.HeldBack.Rows, new FactorScorer("implicit", FactorModel.Create(kind.Data))).Mean("recall@1");
        var popular = RankingMetrics.Of(kind.HeldBack.Rows, new Popularity(kind.Training.Rows)).Mean("recall@1");
        Assert.True(own > 2 * popular, $"recall@1 {own:F3}, popularity {popular:F3}");
    }

    private static string File(ObservationSet set)
    {
        var (metric, trials) = Run(set);
        return Encoding.UTF8.GetString(OptionChoice.File("planted", "0", metric, trials));
    }

    private static (string Metric, IReadOnlyList<OptionTrial> Trials) Run(ObservationSet set) =>
        OptionChoice.Run(set, null, Grid(TwoByTwo), cancellation: TestContext.Current.CancellationToken);

    private static OptionGrid Grid(string json) => OptionGrid.Read(Encoding.UTF8.GetBytes(json), TrainingOptions.ForObservations);
}
