using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.LeastSquares;

namespace AdvancementEngine.Tests.Learning;

public class ImplicitTrainerTests
{
    private static readonly ImplicitOptions s_quick = ImplicitOptions.Default with { Rank = 5, Epochs = 3 };

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Fit_OtherNumberOfThreads_GivesTheSameBytes(int threads)
    {
        var one = Fit(s_quick with { Threads = 1 });
        var many = Fit(s_quick with { Threads = threads });
        Assert.True(one.RowFactors.AsSpan().SequenceEqual(many.RowFactors));
        Assert.True(one.ColumnFactors.AsSpan().SequenceEqual(many.ColumnFactors));
    }

    [Fact]
    public void FoldIn_WhatATrainedRowHasSeen_GivesThatRowsFactors()
    {
        var entries = Planted();
        var model = Fit(s_quick);
        int[] seen = [.. entries.Entries.ToArray().Where(e => e.Row == 7).Select(e => e.Column)];
        var weights = new float[seen.Length];
        Array.Fill(weights, 1f);
        Assert.Equal([.. model.RowFactors.Skip(7 * 5).Take(5)], ImplicitTrainer.FoldIn(model, seen, weights));
    }

    [Fact]
    public void Fit_WeightThatIsNotPositive_IsRefused() =>
        Assert.Throws<RowException>(() =>
            new ImplicitTrainer(s_quick).Fit(new Ratings(1, 2, [(0, 0, 0f)]), TestContext.Current.CancellationToken)
        );

    [Fact]
    public void Fit_MovieLensOneClass_IsFarAbovePopularity()
    {
        var (liked, movies) = OneClass.Read(Reference.Need("movielens-100k"));
        var (own, popularity) = OneClass.Ndcg(liked, movies, ImplicitOptions.Default with { Rank = 16, Epochs = 4 }, 1);
        Assert.True(own > popularity + 0.1, $"NDCG@100 {own:F4}, popularity {popularity:F4}");
    }

    private static ImplicitModel Fit(ImplicitOptions options) =>
        new ImplicitTrainer(options).Fit(Planted(), TestContext.Current.CancellationToken);

    private static Ratings Planted()
    {
        var entries = new List<(int, int, float)>();
        for (var row = 0; row < 60; row++)
        {
            var draws = TrainingDraws.Stream(11, (ulong)row);
            for (var column = row % 3; column < 30; column += 3)
            {
                if (draws.Below(2) == 0)
                    entries.Add((row, column, 1f));
            }
        }

        return new Ratings(60, 30, entries);
    }
}
