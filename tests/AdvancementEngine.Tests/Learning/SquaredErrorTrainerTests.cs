using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Tests.Learning;

public class SquaredErrorTrainerTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Fit_OtherNumberOfThreads_GivesTheSameBytes(int threads)
    {
        var options = SquaredErrorOptions.Default with { Rank = 6, Epochs = 5, Threads = 1 };
        var one = new SquaredErrorTrainer(options).Fit(Planted(), cancellation: TestContext.Current.CancellationToken);
        var many = new SquaredErrorTrainer(options with { Threads = threads }).Fit(
            Planted(),
            cancellation: TestContext.Current.CancellationToken
        );
        Assert.True(one.RowFactors.AsSpan().SequenceEqual(many.RowFactors));
        Assert.True(one.ColumnFactors.AsSpan().SequenceEqual(many.ColumnFactors));
        Assert.True(one.RowBias.AsSpan().SequenceEqual(many.RowBias));
        Assert.True(one.ColumnBias.AsSpan().SequenceEqual(many.ColumnBias));
    }

    [Fact]
    public void Fit_WatchedPassByPass_GivesTheSameBytesAndAFallingError()
    {
        var entries = Enumerable.Range(0, 600).Select(i => (i / 20, i % 20, 1f + ((i / 20 % 3) + (i % 3))));
        var ratings = new Ratings(30, 20, entries);
        var options = SquaredErrorOptions.Default with { Rank = 4, Epochs = 12, Threads = 2 };
        var curve = new AdvancementEngine.Learning.TrainingRuns.LearningCurve();
        var watched = new SquaredErrorTrainer(options).Fit(ratings, null, curve, TestContext.Current.CancellationToken);
        var alone = new SquaredErrorTrainer(options with { Threads = 1 }).Fit(ratings, null, null, TestContext.Current.CancellationToken);
        Assert.Equal(alone.RowFactors, watched.RowFactors);
        Assert.Equal(alone.ColumnBias, watched.ColumnBias);
        var losses = curve.Fits.Single().Passes.Select(p => p.TrainingLoss).ToArray();
        Assert.Equal(12, losses.Length);
        Assert.True(losses[^1] < 0.9 * losses[0], $"from {losses[0]:F3} to {losses[^1]:F3}");
        Assert.Equal(12, curve.Fits.Single().Kept);
    }

    [Fact]
    public void Fit_PlantedBiases_PredictsThem()
    {
        var ratings = Planted();
        var fit = new SquaredErrorTrainer(SquaredErrorOptions.Default with { Rank = 4 }).Fit(
            ratings,
            cancellation: TestContext.Current.CancellationToken
        );
        var worst = 0f;
        foreach (var (row, column, value) in ratings.Entries)
            worst = Math.Max(worst, Math.Abs(fit.Predict(row, column) - value));
        Assert.True(worst < 0.5f, $"worst error {worst}");
    }

    [Fact]
    public void Run_MovieLens_ReachesTheErrorOfTheBar()
    {
        var folder = Reference.Need("movielens-100k");
        var errors = new List<double>();
        foreach (var split in MovieLensImporter.Read(folder).Where(s => s.Split.Length == 2).Chunk(2))
        {
            var model = FactorModel.Create(
                ValueTraining.Run(split[0].Set, SquaredErrorOptions.Default, cancellation: TestContext.Current.CancellationToken)
            );
            errors.Add(ValueTraining.Error(model, split[1].Set, 1f, 5f));
        }

        Assert.Equal(4, errors.Count);
        Assert.True(
            errors.Average() <= 0.9130,
            $"mean RMSE {errors.Average():F4}: {string.Join(" ", errors.Select(e => e.ToString("F4")))}"
        );
    }

    private static Ratings Planted()
    {
        var entries = new List<(int, int, float)>();
        for (var row = 0; row < 60; row++)
        {
            for (var column = 0; column < 40; column++)
            {
                var draws = TrainingDraws.Stream(3, (ulong)((row * 40) + column));
                if (draws.Below(2) == 0)
                    entries.Add((row, column, 3f + ((row % 5) * 0.3f) - ((column % 4) * 0.2f)));
            }
        }

        return new Ratings(60, 40, entries);
    }
}
