using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Learning;

public class TrainingChecksTests
{
    private static readonly ObservationSet s_set = PlantedObservations.Of(100);

    [Theory]
    [InlineData("softmax", "at least as many people as factors; add more data or lower softmax.rank")]
    [InlineData("implicit", "at least as many people as factors; add more data or lower implicit.rank")]
    public void Fit_FewerPeopleThanTheRank_IsRefused(string trainer, string message)
    {
        var options = TrainingOptions.ForObservations with { Trainer = trainer };
        options = options with { Softmax = options.Softmax with { Rank = 128 }, Implicit = options.Implicit with { Rank = 128 } };
        Refused(s_set, options, "80 people for 128 factors");
        Refused(s_set, options, message);
    }

    [Fact]
    public void Fit_OneOpportunityOnly_IsRefusedByItsName() =>
        Refused(
            s_set with
            {
                Outcomes = [.. s_set.Outcomes.Select(o => o with { Opportunity = 3 })],
            },
            null,
            "every outcome of kind 'occupation' in the training part is 'occupation:3'; needed: at least two different ones"
        );

    [Fact]
    public void Fit_HeldBackPartEmpty_IsRefused()
    {
        var few = s_set with { Outcomes = [.. s_set.Outcomes.Where(o => o.State < 8)] };
        Refused(
            few,
            TrainingOptions.ForObservations with
            {
                Observed = ObservedOptions.Default with { HeldBackShare = 0.05 },
            },
            "leaves one part empty; needed: at least one person in each"
        );
    }

    [Fact]
    public void Fit_DatesThatDiffer_HoldsBackTheLatestPeople()
    {
        var dated = Dated(after: 0);
        var kind = Assert.Single(ObservedRun.Fit(dated, null, Quick, cancellation: TestContext.Current.CancellationToken));
        Assert.True(kind.Training.States.Max(s => dated.States[s].AsOf) <= kind.HeldBack.States.Min(s => dated.States[s].AsOf));
    }

    [Fact]
    public void Fit_OutcomeDatedAfterTheSplit_IsRefusedByStateAndDate()
    {
        Refused(Dated(after: 60), Quick, "outcomes of the training part are dated after the split at 2025-");
        Refused(Dated(after: 60), Quick, "split by person (observed.byTime = 0)");
        Assert.NotEmpty(
            ObservedRun.Fit(
                Dated(after: 60),
                null,
                Quick with
                {
                    Observed = Quick.Observed with { ByTime = false },
                },
                cancellation: TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public void Fit_EveryStateOfOneDate_DrawsThePeople()
    {
        var dated = s_set with
        {
            States = [.. s_set.States.Select(s => s with { AsOf = new DateOnly(2025, 1, 1) })],
            Outcomes = [.. s_set.Outcomes.Select(o => o with { Date = new DateOnly(2025, 6, 1) })],
        };
        Assert.Equal(Assert.Single(Fit(s_set)).HeldBack.States, Assert.Single(Fit(dated)).HeldBack.States);
    }

    [Theory]
    [InlineData(40, 1, "needed: at least as many people as factors; add more data or lower squared.rank")]
    [InlineData(2, 1, "every value belongs to one opportunity; needed: at least two")]
    public void Run_ValuesThatTeachNothing_AreRefused(int rank, int movies, string message)
    {
        var values = s_set with
        {
            States = [.. s_set.States.Take(24).Select((s, e) => s with { Person = s.Id, Elements = [new WeightedElement(e, 1f)] })],
            Outcomes =
            [
                .. Enumerable
                    .Range(0, 24)
                    .SelectMany(s =>
                        Enumerable.Range(0, movies).Select(o => new ObservedOutcome(s, o, OutcomeKind.Rated, s + o, null, null))
                    ),
            ],
        };
        var thrown = Assert.Throws<RowException>(() =>
            ValueTraining.Run(values, SquaredErrorOptions.Default with { Rank = rank }, cancellation: TestContext.Current.CancellationToken)
        );
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    private static TrainingOptions Quick { get; } =
        TrainingOptions.ForObservations with
        {
            Softmax = TrainingOptions.ForObservations.Softmax with { Rank = 4, Epochs = 2 },
            Observed = ObservedOptions.Default with { Members = 1 },
        };

    private static IReadOnlyList<ObservedKind> Fit(ObservationSet set) =>
        ObservedRun.Fit(set, null, Quick, cancellation: TestContext.Current.CancellationToken);

    private static ObservationSet Dated(int after) =>
        s_set with
        {
            States = [.. s_set.States.Select((s, i) => s with { AsOf = new DateOnly(2025, 1, 1).AddDays(i) })],
            Outcomes = [.. s_set.Outcomes.Select(o => o with { Date = new DateOnly(2025, 1, 1).AddDays(o.State + after) })],
        };

    private static void Refused(ObservationSet set, TrainingOptions? options, string message)
    {
        var thrown = Assert.Throws<RowException>(() =>
            ObservedRun.Fit(set, null, options ?? Quick, cancellation: TestContext.Current.CancellationToken)
        );
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }
}
