using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Options;

namespace AdvancementEngine.Tests.Learning;

public class SoftmaxTrainerTests
{
    private static readonly SoftmaxOptions s_quick = SoftmaxOptions.Default with
    {
        Rank = 5,
        Epochs = 6,
        BatchRows = 64,
        LearningRate = 0.05f,
    };

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Fit_OtherNumberOfThreads_GivesTheSameBytes(int threads)
    {
        var one = Fit(s_quick with { Threads = 1 });
        var many = Fit(s_quick with { Threads = threads });
        Assert.True(Bytes(one).SequenceEqual(Bytes(many)));
    }

    [Fact]
    public void Fit_OtherSeed_GivesOtherBytes() => Assert.False(Bytes(Fit(s_quick)).SequenceEqual(Bytes(Fit(s_quick with { Seed = 2 }))));

    [Fact]
    public void Fit_PlantedTruth_FindsItOnOtherRows()
    {
        var fit = Fit(s_quick with { Epochs = 20 });
        var metrics = RankingMetrics.Of(PlantedRows.Of(500, 99), new FactorScorer("planted", Model(fit)));
        Assert.True(metrics.Mean("recall@1") > 0.95, $"recall@1 {metrics.Mean("recall@1"):F3}");
    }

    [Fact]
    public void Fit_BiasHeldFixed_LeavesItAtZero() => Assert.All(Fit(s_quick with { LearnBias = false }).Bias, b => Assert.Equal(0f, b));

    [Fact]
    public void Fit_ElementInNoRow_HasNoFactors()
    {
        var rows = new TrainingRowsBuilder(3, 2).Add(0, 0, [(0, 1f)], [(0, 1f)]).Add(1, 0, [(1, 1f)], [(1, 1f)]).Build();
        var fit = new SoftmaxTrainer(s_quick).Fit(rows, cancellation: TestContext.Current.CancellationToken);
        Assert.All(fit.ElementFactors.Skip(2 * s_quick.Rank), f => Assert.Equal(0f, f));
        Assert.Contains(fit.ElementFactors.Take(2 * s_quick.Rank), f => f != 0f);
    }

    [Fact]
    public void Fit_ValidationNoLongerBetter_StopsEarlyAndKeepsTheBest()
    {
        var losses = new List<double>();
        var fit = new SoftmaxTrainer(s_quick with { Epochs = 200, Patience = 2, LearningRate = 0.3f }).Fit(
            PlantedRows.Of(120, 1),
            PlantedRows.Of(60, 2),
            new Told(losses),
            TestContext.Current.CancellationToken
        );
        Assert.True(losses.Count < 200);
        Assert.Equal(losses.Min(), fit.ValidationLoss);
        Assert.Equal(losses.IndexOf(losses.Min()) + 1, fit.Epochs);
    }

    [Fact]
    public void Fit_Cancelled_ThrowsAndGivesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            new SoftmaxTrainer(s_quick).Fit(PlantedRows.Of(50, 1), cancellation: cancelled.Token)
        );
    }

    [Fact]
    public void Fit_OneOpportunityOnly_SaysWhatIsNeeded()
    {
        var rows = new TrainingRowsBuilder(2, 3).Add(0, 0, [(0, 1f)], [(1, 1f)]).Add(1, 0, [(1, 1f)], [(1, 1f)]).Build();
        Assert.Contains(
            "needed: at least two",
            Assert
                .Throws<RowException>(() => new SoftmaxTrainer(s_quick).Fit(rows, cancellation: TestContext.Current.CancellationToken))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(0f)]
    [InlineData(-1f)]
    public void Add_TargetWeightThatCannotBe_IsRefused(float weight) =>
        Assert.Throws<RowException>(() => new TrainingRowsBuilder(2, 2).Add(0, 0, [(0, 1f)], [(0, weight)]));

    [Fact]
    public void Add_TargetThatIsHeld_IsRefused() =>
        Assert.Throws<RowException>(() => new TrainingRowsBuilder(2, 2).Add(0, 0, [(0, 1f)], [(0, 1f)], [0]));

    [Fact]
    public void Constructor_OptionOutOfBounds_NamesItAndItsBounds()
    {
        var thrown = Assert.Throws<OptionException>(() => new SoftmaxTrainer(s_quick with { Rank = 0 }));
        Assert.Contains("'softmax.rank' is 0; needed: 1 to 512", thrown.Message, StringComparison.Ordinal);
    }

    private static SoftmaxModel Fit(SoftmaxOptions options) => new SoftmaxTrainer(options).Fit(PlantedRows.Of(1000, 7));

    internal static FactorModel Model(SoftmaxModel fit) =>
        FactorModel.Create(
            new FactorModelData
            {
                Rank = fit.Rank,
                ElementIds = [.. Enumerable.Range(0, PlantedRows.Elements).Select(e => $"skill:{e:D3}")],
                ElementFactors = fit.ElementFactors,
                OpportunityIds = [.. Enumerable.Range(0, PlantedRows.Opportunities).Select(o => $"occupation:{o:D3}")],
                OpportunityFactors = fit.OpportunityFactors,
                OpportunityBias = fit.Bias,
                Loss = Losses.Softmax,
            }
        );

    private static IEnumerable<int> Bytes(SoftmaxModel fit) =>
        fit.ElementFactors.Concat(fit.OpportunityFactors).Concat(fit.Bias).Select(BitConverter.SingleToInt32Bits);

    private sealed class Told(List<double> losses) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => losses.Add(value.ValidationLoss!.Value);
    }
}
