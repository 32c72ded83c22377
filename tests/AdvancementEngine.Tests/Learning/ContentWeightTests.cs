using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Rows;
using AdvancementEngine.Ranking;
using AdvancementEngine.Learning.Softmax;

namespace AdvancementEngine.Tests.Learning;

/// <summary>How content rows give way to outcomes. The rows are made up: content says that element 0 leads to opportunity 0, outcomes that it leads to opportunity 1.</summary>
public class ContentWeightTests
{
    private const double Strength = 100;

    [Fact]
    public void ContentWeight_OutcomesCome_FallsFromTheStrengthToNothing()
    {
        double[] weights = [.. new long[] { 0, 1, 100, 900, 1_000_000 }.Select(n => ObservedTraining.ContentWeight(n, Strength))];
        Assert.Equal(Strength, weights[0]);
        Assert.Equal(Strength / 2, weights[2], 1e-9);
        Assert.Equal(Strength / 10, weights[3], 1e-9);
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.InRange(weights[^1], 0, 0.01);
    }

    [Theory]
    [InlineData(10, 5_000)]
    [InlineData(400, 50)]
    public void Joined_AnyNumberOfContentRows_TogetherWeighWhatTheOutcomesLeave(int outcomes, int content)
    {
        var joined = ObservedTraining.Joined(Rows(outcomes, 1), Rows(content, 0), Strength);
        var own = Enumerable.Range(0, outcomes).Sum(r => (double)joined.TargetWeights(r)[0]);
        var drawn = Enumerable.Range(outcomes, content).Sum(r => (double)joined.TargetWeights(r)[0]);
        Assert.Equal(outcomes, own, 1e-3);
        Assert.Equal(ObservedTraining.ContentWeight(outcomes, Strength), drawn, 1e-2);
    }

    [Fact]
    public void Fit_MoreOutcomes_MovesFromWhatContentSaysToWhatPeopleDid()
    {
        double[] shares = [.. new[] { 5, 50, 500 }.Select(ShareOfOutcomes)];
        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[0] < 0.2 && shares[2] > 0.8, string.Join(' ', shares));
    }

    [Fact]
    public void LastOutcomes_SeveralOfOneStep_TheLatestStands()
    {
        var set = Set([
            new(0, 0, OutcomeKind.Left, null, new DateOnly(2026, 6, 1), null),
            new(0, 0, OutcomeKind.Entered, null, new DateOnly(2026, 1, 1), 3),
            new(0, 1, OutcomeKind.Retained, null, null, null),
            new(0, 1, OutcomeKind.Entered, null, null, 2),
        ]);
        Assert.Equal([(0, OutcomeKind.Left, 3), (1, OutcomeKind.Retained, 2)], LastOutcomes.Of(set).Select(o => (o.Opportunity, o.Kind, o.RecommendedRank!.Value)));
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        Assert.Equal([OutcomeKind.Left.Meaning().Weight, OutcomeKind.Retained.Meaning().Weight], rows.Rows.TargetWeights(0).ToArray());
        Assert.Throws<RowException>(() => ObservedRows.Of(set, "occupation", StateOptions.Default, recommended: false));
    }

    [Fact]
    public void AreOutcomes_OutcomesAndWishesTogether_AreRefused()
    {
        var set = Set([new(0, 0, OutcomeKind.Entered, null, null, null), new(0, 1, OutcomeKind.Wished, null, null, null)]);
        Assert.Contains("'wished'", Assert.Throws<RowException>(() => ObservedTraining.AreOutcomes(set)).Message, StringComparison.Ordinal);
    }

    private static ObservationSet Set(IReadOnlyList<ObservedOutcome> outcomes) => new()
    {
        Info = new("made-up", "Made up.", "made up", true),
        Elements = [new Element("skill:a", "a")],
        Opportunities = [new Opportunity("occupation:x", "x"), new Opportunity("occupation:y", "y")],
        States = [new ObservedState("s", "p", null, [new WeightedElement(0, 1f)])],
        Outcomes = outcomes,
    };

    private static double ShareOfOutcomes(int outcomes)
    {
        var joined = ObservedTraining.Joined(Rows(outcomes, 1), Rows(1_000, 0), Strength);
        var fit = new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 2, Epochs = 60, LearningRate = 0.05f, ElementPenalty = 0, OpportunityPenalty = 0 }).Fit(joined, cancellation: TestContext.Current.CancellationToken);
        double[] e = [.. Enumerable.Range(0, 3).Select(o => Math.Exp(fit.Bias[o] + (fit.ElementFactors[0] * fit.OpportunityFactors[2 * o]) + (fit.ElementFactors[1] * fit.OpportunityFactors[(2 * o) + 1])))];
        return e[1] / e.Sum();
    }

    // Another element leads to a third opportunity, so that there is something to tell apart.
    private static TrainingRows Rows(int count, int target)
    {
        var builder = new TrainingRowsBuilder(2, 3);
        for (var r = 0; r < count; r++)
        {
            var other = r % 5 == 4;
            builder.Add(r, 0, [(other ? 1 : 0, 1f)], [(other ? 2 : target, 1f)]);
        }

        return builder.Build();
    }
}
