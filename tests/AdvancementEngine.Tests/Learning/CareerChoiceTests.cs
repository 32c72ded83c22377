using System.Text;
using System.Text.Json.Nodes;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Learning;

/// <summary>How careers are joined with content is chosen inside the training part.</summary>
public sealed class CareerChoiceTests
{
    private const string Grid = """{ "folds": 2, "careers": { "weight": [0, 0.1, 5], "strength": [1, 1000] } }""";

    private static readonly ObservationSet s_set = MadeUpCareers.Of(400);
    private static readonly Lazy<FactorModelData> s_content = new(() =>
        FactorModelCodec.Read(
            File.ReadAllBytes(Assert.Single(Directory.GetFiles(Repository.PathOf("models", "content"), "occupations-*.aefm")))
        )
    );

    private static TrainingOptions Options =>
        TrainingOptions.ForCareers with
        {
            Softmax = TrainingOptions.ForCareers.Softmax with { Rank = 4, Epochs = 30, BatchRows = 64, LearningRate = 0.05f },
            Observed = TrainingOptions.ForCareers.Observed with { Members = 1 },
        };

    [Fact]
    public void Run_CareersThatContentDoesNotKnow_ChoosesThatTheyCount()
    {
        var best = OptionChoice.Best(CareerChoice.Metric, Run(s_set)).Setting.Options.Careers;
        Assert.Equal(new CareerOptions { Weight = 5, Strength = 1 }, best);
    }

    [Fact]
    public void Run_Twice_ComesToTheSameNumbersOnAnyThreads() =>
        Assert.Equal(Run(s_set, threads: 1).SelectMany(t => t.Folds), Run(s_set, threads: 8).SelectMany(t => t.Folds));

    [Fact]
    public void Run_OtherOutcomesOfThePeopleHeldBack_ComesToTheSameNumbers()
    {
        var rows = ObservedRows.Of(s_set, "occupation", Options.State);
        var heldBack = PeopleSplit
            .Of(s_set, rows, Options.Observed.HeldBackShare, Options.Observed.Seed, Options.Observed.ByTime)
            .HeldBack.Select(r => rows.States[r])
            .ToHashSet();
        Assert.NotEmpty(heldBack);
        var rare = s_set.Opportunities.Index().Single(o => o.Item.Id == $"occupation:{MadeUpCareers.Rare}").Index;
        var changed = s_set with
        {
            Outcomes = [.. s_set.Outcomes.Select(o => heldBack.Contains(o.State) ? o with { Opportunity = rare } : o)],
        };
        Assert.Equal(Run(s_set).SelectMany(t => t.Folds), Run(changed).SelectMany(t => t.Folds));
    }

    [Fact]
    public void Run_Subset_EvaluatesItsMovesAlone()
    {
        Assert.NotEqual(Run(s_set).Select(t => t.Mean), Run(s_set, subset: "touches IT").Select(t => t.Mean));
        Assert.Contains("'nowhere'", Assert.Throws<RowException>(() => Run(s_set, subset: "nowhere")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HeldBack_JoinedAndContent_AreOfTheSameMovesOfPeopleHeldBack()
    {
        var kind = Assert.Single(ObservedRun.Fit(s_set, null, Options, cancellation: TestContext.Current.CancellationToken));
        var figures = CareerChoice.HeldBack(
            s_set,
            s_content.Value,
            MadeUpCareers.Links,
            kind,
            new CareerOptions { Weight = 5, Strength = 1 }
        );
        Assert.Equal([null, "touches IT"], figures.Select(f => f.Subset));
        Assert.All(figures, f => Assert.InRange(f.Moves, f.People, kind.HeldBack.States.Length));
        Assert.True(figures[0].Difference.Low > 0, figures[0].Sentence(CareerChoice.Metric));
        Assert.All(
            CareerChoice.HeldBack(s_set, s_content.Value, MadeUpCareers.Links, kind, new CareerOptions { Weight = 0 }),
            f => Assert.Equal(0, f.Difference.Mean)
        );
    }

    [Fact]
    public void File_StartedFromAnother_KeepsWhatItSaysAndHowThatWasChosen()
    {
        byte[] start = Encoding.UTF8.GetBytes(
            """{ "softmax": { "rank": 7 }, "careers": { "weight": 9 },"""
                + """ "chosen": { "metric": "ndcg@10", "evaluatedOn": "made-up people", "setting": "softmax.rank=7" } }"""
        );
        var trials = Run(s_set);
        var file = OptionChoice.File("next-occupation", "0", CareerChoice.Metric, trials, start, "moves");
        var read = TrainingOptionsJson.Read(file, TrainingOptions.ForCareers);
        Assert.Equal((7, 5d, 1d), (read.Softmax.Rank, read.Careers.Weight, read.Careers.Strength));
        Assert.Equal(2, Assert.IsType<JsonArray>(JsonNode.Parse(file)!["chosen"]).Count);
        Assert.Equal(
            [
                "Chosen by ndcg@10 over made-up people: softmax.rank=7.",
                "Chosen by ndcg@10 over moves of people drawn from the training part; those held back were not looked at: careers.weight=5 "
                    + "careers.strength=1.",
            ],
            TrainingOptionsJson.Choices(file)
        );
        Assert.Empty(TrainingOptionsJson.Choices(Encoding.UTF8.GetBytes("{}")));
    }

    private static IReadOnlyList<OptionTrial> Run(ObservationSet set, int threads = 2, string? subset = null) =>
        CareerChoice.Run(
            set,
            s_content.Value,
            MadeUpCareers.Links,
            OptionGrid.Read(Encoding.UTF8.GetBytes(Grid), Options.WithThreads(threads)),
            subset,
            cancellation: TestContext.Current.CancellationToken
        );
}
