using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Tests.Learning;

public class JoinedFitsTests
{
    private static readonly SoftmaxOptions s_quick = SoftmaxOptions.Default with
    {
        Rank = 3,
        Epochs = 3,
        BatchRows = 64,
        LearningRate = 0.05f,
    };

    [Fact]
    public void Softmax_ThreeMembers_ScoresTheirMean()
    {
        var rows = PlantedRows.Of(200, 1);
        var members = Enumerable
            .Range(0, 3)
            .Select(m =>
                Scores(
                    new SoftmaxTrainer(s_quick with { Seed = s_quick.Seed + m }).Fit(
                        rows,
                        cancellation: TestContext.Current.CancellationToken
                    ),
                    rows
                )
            )
            .ToArray();
        var joined = JoinedFits.Softmax(s_quick, 3, rows, null, null, TestContext.Current.CancellationToken);
        Assert.Equal(9, joined.Rank);
        var scores = Scores(joined, rows);
        for (var o = 0; o < scores.Length; o++)
            Assert.Equal(members.Average(m => (double)m[o]), scores[o], 1e-4);
    }

    [Fact]
    public void Softmax_JoinedRankBeyondWhatAModelMayHave_IsRefused() =>
        Assert.Contains(
            "a product of at most 1024",
            Assert
                .Throws<RowException>(() =>
                    JoinedFits.Softmax(
                        s_quick with
                        {
                            Rank = 512,
                        },
                        3,
                        PlantedRows.Of(20, 1),
                        null,
                        null,
                        TestContext.Current.CancellationToken
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    private static float[] Scores(SoftmaxModel fit, TrainingRows rows)
    {
        var scores = new float[rows.OpportunityCount];
        new FactorScorer("fit", SoftmaxTrainerTests.Model(fit)).Score(rows.Elements(0), rows.ElementWeights(0), scores);
        return scores;
    }
}
