using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Content;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;
using TrainingDraws = AdvancementEngine.Learning.Datasets.Sampling.TrainingDraws;

namespace AdvancementEngine.Tests.Learning;

/// <summary>How content rows give way to outcomes. The rows are made up: content says that element 0 leads to opportunity 0, outcomes that
/// it leads to opportunity 1.</summary>
public class ContentJoinTests
{
    private const double Strength = 100;

    [Fact]
    public void Weight_OutcomesCome_FallsFromTheStrengthToNothing()
    {
        double[] weights = [.. new long[] { 0, 1, 100, 900, 1_000_000 }.Select(n => ContentJoin.Weight(n, Strength))];
        Assert.Equal(Strength, weights[0]);
        Assert.Equal(Strength / 2, weights[2], 1e-9);
        Assert.Equal(Strength / 10, weights[3], 1e-9);
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.InRange(weights[^1], 0, 0.01);
    }

    [Theory]
    [InlineData(10, 5_000)]
    [InlineData(400, 50)]
    public void Rows_AnyNumberOfContentRows_TogetherWeighWhatTheOutcomesLeave(int outcomes, int content)
    {
        var joined = ContentJoin.Rows(Rows(outcomes, 1), Rows(content, 0), ContentJoin.Weight(outcomes, Strength));
        var own = Enumerable.Range(0, outcomes).Sum(r => (double)joined.TargetWeights(r)[0]);
        var drawn = Enumerable.Range(outcomes, content).Sum(r => (double)joined.TargetWeights(r)[0]);
        Assert.Equal(ContentJoin.Weight(outcomes, Strength) / outcomes, drawn / own, 1e-4);
        Assert.Equal(outcomes + content, own + drawn, 0.1);
    }

    [Fact]
    public void Fit_MoreOutcomes_MovesFromWhatContentSaysToWhatPeopleDid()
    {
        double[] shares = [.. new[] { 5, 50, 500 }.Select(ShareOfOutcomes)];
        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[0] < 0.2 && shares[2] > 0.8, string.Join(' ', shares));
    }

    [Fact]
    public void Split_Validation_HoldsContentInTheShareOfTraining()
    {
        var (training, validation) = ContentJoin.Split(Rows(300, 1), Rows(30, 1), Rows(5_000, 0), Strength, 10);
        double Share(TrainingRows rows, int outcomes) =>
            Enumerable.Range(0, outcomes).Sum(r => (double)rows.TargetWeights(r)[0])
            / Enumerable.Range(0, rows.Count).Sum(r => (double)rows.TargetWeights(r)[0]);
        Assert.Equal((300 + 4_500, 30 + 500), (training.Count, validation.Count));
        Assert.Equal(Share(training, 300), Share(validation, 30), 1e-4);
    }

    [Theory]
    [InlineData(100_000, 50, 25_000)]
    [InlineData(100_000, 5_120, 10_000)]
    [InlineData(600, 500, 512)]
    public void BatchRows_FewOutcomesAmongMuchContent_MakeAsManyStepsAsTheOutcomesAloneAndFourAtLeast(
        int rows,
        int outcomes,
        int expected
    ) => Assert.Equal(expected, ContentJoin.BatchRows(rows, outcomes, 512));

    [Fact]
    public void Run_FewOutcomes_KnowsOccupationsAsTheContentModelDoes()
    {
        var catalog = ContentModelWorld.Shipped.Catalog;
        var content = ContentRows.Of(
            catalog,
            StateOptions.Default,
            ContentOptions.Default with
            {
                ProfileRows = 150,
                StepRows = 50,
                CredentialRows = 5,
            }
        );
        var softmax = TrainingOptions.ForObservationsInCatalog.Softmax with { Epochs = 25, LearningRate = 0.03f };
        var alone = new SoftmaxTrainer(softmax with { LearnBias = false }).Fit(
            content,
            cancellation: TestContext.Current.CancellationToken
        );
        var set = SimulatedOutcomes.Draw(catalog, new SimulationOptions { Participants = 60, Seed = 3 });
        var joined = ObservedTraining.Run(
            set,
            ObservedRows.Of(set, "occupation", StateOptions.Default),
            TrainingOptions.ForObservationsInCatalog.Observed,
            softmax,
            content,
            cancellation: TestContext.Current.CancellationToken
        );
        var known = Known(
            joined with
            {
                ElementFactors = alone.ElementFactors,
                OpportunityFactors = alone.OpportunityFactors,
                OpportunityBias = alone.Bias,
            }
        );
        Assert.True(known > 0.8, $"content alone {known:P1}");
        Assert.True(Known(joined) > known - 0.05, $"with 60 outcomes {Known(joined):P1}, content alone {known:P1}");
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
        Assert.Equal(
            [(0, OutcomeKind.Left, 3), (1, OutcomeKind.Retained, 2)],
            LastOutcomes.Of(set).Select(o => (o.Opportunity, o.Kind, o.RecommendedRank!.Value))
        );
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

    private static ObservationSet Set(IReadOnlyList<ObservedOutcome> outcomes) =>
        new()
        {
            Info = new("made-up", "Made up.", "made up", true),
            Elements = [new Element("skill:a", "a")],
            Opportunities = [new Opportunity("occupation:x", "x"), new Opportunity("occupation:y", "y")],
            States = [new ObservedState("s", "p", null, [new WeightedElement(0, 1f)])],
            Outcomes = outcomes,
        };

    // Share of draws of eight own elements that have the occupation in the first five.
    private static double Known(FactorModelData data)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data with { Calibration = null }, buffer);
        var bytes = buffer.WrittenSpan.ToArray();
        var world = new ContentModelWorld(
            ModelSet.Load(Ranking.RankingFixture.Manifest(ContentModelWorld.Shipped.Catalog.Version, bytes), _ => bytes)
        );
        var (hits, all) = (0, 0);
        for (var o = 0; o < world.Catalog.Occupations.Length; o++)
        {
            var draws = TrainingDraws.Stream(99, (ulong)o);
            for (var t = 0; t < 20; t++, all++)
            {
                if (world.First(5, world.Draw(o, ref draws)).Contains(world.Catalog.Occupations[o].Code))
                    hits++;
            }
        }

        return (double)hits / all;
    }

    private static double ShareOfOutcomes(int outcomes)
    {
        var joined = ContentJoin.Rows(Rows(outcomes, 1), Rows(1_000, 0), ContentJoin.Weight(outcomes, Strength));
        var fit = new SoftmaxTrainer(
            SoftmaxOptions.Default with
            {
                Rank = 2,
                Epochs = 60,
                LearningRate = 0.05f,
                ElementPenalty = 0,
                OpportunityPenalty = 0,
            }
        ).Fit(joined, cancellation: TestContext.Current.CancellationToken);
        double[] e =
        [
            .. Enumerable
                .Range(0, 3)
                .Select(o =>
                    Math.Exp(
                        fit.Bias[o]
                            + (fit.ElementFactors[0] * fit.OpportunityFactors[2 * o])
                            + (fit.ElementFactors[1] * fit.OpportunityFactors[(2 * o) + 1])
                    )
                ),
        ];
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
