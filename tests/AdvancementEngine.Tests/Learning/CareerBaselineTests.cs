using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Learning.Trainers.Softmax;

namespace AdvancementEngine.Tests.Learning;

public class CareerBaselineTests
{
    // Elements: 0 and 1 are occupations 0 and 1, 2 is occupation 0 held before, 3 a minor group, 4 a major group.
    private static readonly CareerElements s_elements = new(
        [0, 1, -1, -1, -1],
        [-1, -1, 0, -1, -1],
        [false, false, false, true, false],
        [false, false, false, false, true]
    );

    [Fact]
    public void Score_MarkovInAnOccupationOftenSeen_FollowsItsOwnMoves()
    {
        var scores = new float[4];
        new Markov(Rows(), s_elements).Score([1, 3, 4], [1, 1, 1], scores);
        Assert.Equal(3, Array.IndexOf(scores, scores.Max()));
        Assert.Equal(1f, scores.Sum(), 5);
    }

    [Fact]
    public void Score_MarkovInAnOccupationNeverSeen_BacksOffToItsGroupThenToPopularity()
    {
        var (group, nothing, popular) = (new float[4], new float[4], new float[4]);
        var markov = new Markov(Rows(), s_elements);
        markov.Score([0, 3, 4], [1, 1, 1], group);
        markov.Score([0], [1], nothing);
        new Popularity(Rows()).Score([], [], popular);
        Assert.Equal(3, Array.IndexOf(group, group.Max()));
        Assert.Equal(Array.IndexOf(popular, popular.Max()), Array.IndexOf(nothing, nothing.Max()));
    }

    [Fact]
    public void Score_EarlierJob_PutsWhatWasHeldBeforeFirst()
    {
        var scores = new float[4];
        new EarlierJob(Rows(), s_elements).Score([1, 2], [1, 0.5f], scores);
        Assert.Equal(0, Array.IndexOf(scores, scores.Max()));
        Assert.Equal(2, Array.IndexOf(scores, scores.Skip(1).Max()));
    }

    [Fact]
    public void Run_SetWithSubsetsAndPay_ReportsBothBesideTheCareerBaselines()
    {
        var set = MadeUpCareers.Of(400);
        var rows = MadeUpCareers.Rows(set);
        var data = ObservedTraining.Run(
            set,
            rows,
            ObservedOptions.Default with
            {
                Members = 1,
            },
            SoftmaxOptions.Default with
            {
                Rank = 4,
                Epochs = 3,
            },
            cancellation: TestContext.Current.CancellationToken
        );
        var report = Evaluator.Run(set, rows, "everybody", FactorModel.Create(data), rows.Rows, regression: false);
        Assert.Contains("Markov with backoff", report.Scorers.Select(s => s.Name));
        Assert.Contains("return to an earlier job", report.Scorers.Select(s => s.Name));
        Assert.DoesNotContain(report.Scorers, s => s.Name.Contains("regression", StringComparison.Ordinal));
        var subset = Assert.Single(report.Subsets);
        Assert.Equal(("touches IT", 200, 200), (subset.Subset, subset.Rows, subset.People));
        Assert.Equal(report.Scorers.Select(s => s.Name), subset.Scorers.Select(s => s.Name));
        Assert.Contains(report.Paired, p => p.Metric == "recall@10");
        Assert.All(report.Groups, g => Assert.Equal(["pay of what came next", "pay@1", "pay@5"], g.Pay!.Keys));
    }

    // From occupation 1: four times to 3; nobody was seen in occupation 0. Elsewhere 2 is most common.
    private static TrainingRows Rows()
    {
        var builder = new TrainingRowsBuilder(5, 4);
        for (var i = 0; i < 4; i++)
            builder.Add(i, 0, [(1, 1f), (3, 1f), (4, 1f)], [(3, 1f)], [1]);
        for (var i = 4; i < 10; i++)
            builder.Add(i, 0, [(4, 1f)], [(2, 1f)]);
        return builder.Build();
    }
}
