using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Learning;

public sealed class PromotionTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("models").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Evaluate_CandidateWorseThanTheCurrentModel_IsRefusedWithTheComparison()
    {
        var verdict = Evaluate(candidate: Model(1), current: Model(40), training: 600);
        Assert.False(verdict.Passed);
        Assert.Contains(
            verdict.Reasons,
            r => r.Contains("minus current", StringComparison.Ordinal) && r.EndsWith("above zero; no", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Evaluate_CandidateThatBeatsTheCurrentModelButNoBaseline_IsRefusedByTheBaseline()
    {
        var verdict = Evaluate(candidate: Model(40), current: Model(1), training: 600);
        Assert.Contains(
            verdict.Reasons,
            r =>
                r.StartsWith("occupation, ndcg@5 minus candidate", StringComparison.Ordinal)
                && r.EndsWith("above zero; yes", StringComparison.Ordinal)
        );
        Assert.Equal(verdict.Reasons.All(r => r.EndsWith("above zero; yes", StringComparison.Ordinal)), verdict.Passed);
    }

    [Fact]
    public void Missing_TooFew_SaysHowManyMore()
    {
        Assert.Equal(
            [
                "too few outcomes: 60 trained on; needed: 200 to replace a content-only model; 140 more",
                "too few people: 40 trained on; needed: 100 to replace a content-only model; 60 more",
            ],
            PromotionMinimum.Default.Missing(60, 40)
        );
        Assert.Empty(PromotionMinimum.Default.Missing(200, 100));
    }

    [Fact]
    public void Read_FileOfTwoKinds_GivesAModelOfEach()
    {
        var data = new FactorModelData
        {
            Rank = 2,
            ElementIds = ["skill:a"],
            ElementFactors = [1f, 2f],
            OpportunityIds = ["credential:c", "occupation:x", "occupation:y"],
            OpportunityFactors = [1f, 2f, 3f, 4f, 5f, 6f],
            OpportunityBias = [0.1f, 0.2f, 0.3f],
            Loss = Losses.Softmax,
            OutcomesPerOpportunity = [7, 8, 9],
        };
        ModelWriter.Write(Path.Combine(_root, "two"), Manifest("two"), new Dictionary<string, FactorModelData> { ["own"] = data });
        var models = ModelFolder.Read(Path.Combine(_root, "two")).Models;
        Assert.Equal(["own, credential", "own, occupation"], models.Keys);
        var occupations = models["own, occupation"];
        Assert.Equal(["occupation:x", "occupation:y"], occupations.OpportunityIds);
        Span<float> scores = stackalloc float[2];
        occupations.Score([1f, 2f], scores);
        Assert.Equal([11.2f, 17.3f], scores.ToArray());
    }

    [Fact]
    public void Write_SeveralIntoOneFolder_LeavesOneWholeModelWithItsCard()
    {
        var folder = Path.Combine(_root, "shared");
        Parallel.For(
            0,
            8,
            i =>
                ModelWriter.Write(
                    folder,
                    Manifest($"m{i}"),
                    Data(i + 1f),
                    [$"P-{i}"],
                    written => [("card.json", System.Text.Encoding.UTF8.GetBytes(written.Name))]
                )
        );
        var (manifest, models) = ModelFolder.Read(folder);
        var winner = int.Parse(manifest.Name[1..], null);
        Span<float> score = stackalloc float[1];
        models["occupations"].Score([1f], score);
        Assert.Equal(winner + 1f, score[0]);
        Assert.Equal(manifest.Name, File.ReadAllText(Path.Combine(folder, "card.json")));
        Assert.True(TrainedPeople.Read(folder, manifest).Contains($"P-{winner}"));
        Assert.Equal(4, Directory.EnumerateFiles(folder).Count(f => !f.EndsWith(".lock", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_TrainedAgain_KeepsThePeopleOfTheManifestThatStands()
    {
        var folder = Path.Combine(_root, "a");
        var first = ModelWriter.Write(folder, Manifest("a"), Data(1f), ["P-1", "P-2"]);
        var second = Manifest("a") with { Files = first.Files.SetItem("occupations", new ModelFile("other", new string('0', 64))) };
        TrainedPeople.Write(Path.Combine(folder, TrainedPeople.NameFor(second)), ["P-3"]);
        Assert.True(TrainedPeople.Read(folder, first).Contains("P-1"));
        Assert.False(TrainedPeople.Read(folder, first).Contains("P-3"));
        var third = ModelWriter.Write(folder, Manifest("a"), Data(3f), ["P-4"]);
        Assert.True(TrainedPeople.Read(folder, third).Contains("P-4"));
        Assert.Equal(3, Directory.EnumerateFiles(folder).Count(f => !f.EndsWith(".lock", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_MarksOfTrainedPeopleMissing_IsRefused()
    {
        var folder = Path.Combine(_root, "a");
        var manifest = ModelWriter.Write(
            folder,
            Manifest("a") with
            {
                Options = Manifest("a").Options.Add("observed.seed", "1"),
            },
            Data(1f),
            ["P-1"]
        );
        File.Delete(Path.Combine(folder, TrainedPeople.NameFor(manifest)));
        Assert.Contains(
            "but the model was trained on people",
            Assert.Throws<DataException>(() => TrainedPeople.Read(folder, manifest)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Registry_PromotedTwiceAndRolledBack_RemembersEveryStep()
    {
        Write("a");
        Write("b");
        using (var registry = ModelRegistry.OpenToChange(_root))
        {
            registry.Add(new Promotion("a", "2026-01-01T00:00:00Z", "promote", "better"));
            registry.Add(new Promotion("b", "2026-01-02T00:00:00Z", "force", "pilot"));
            Assert.Equal(("b", "a"), (registry.Current, registry.Previous));
            registry.Add(new Promotion("a", "2026-01-03T00:00:00Z", "rollback", "back from b"));
            Assert.Equal(["a", "b"], registry.Models);
        }

        Assert.Equal(["promote", "force", "rollback"], ModelRegistry.Open(_root).Promotions.Select(p => p.Action));
    }

    [Fact]
    public void Add_ModelThatIsNotThere_IsRefusedAndChangesNothing()
    {
        Write("a");
        using (var registry = ModelRegistry.OpenToChange(_root))
            Assert.Throws<DataException>(() => registry.Add(new Promotion("zz", "2026-01-01T00:00:00Z", "promote", "x")));
        Assert.Null(ModelRegistry.Open(_root).Current);
    }

    [Fact]
    public void Read_FactorFileAltered_IsRefused()
    {
        Write("a");
        var file = Directory.EnumerateFiles(Path.Combine(_root, "a"), "*.aefm").Single();
        var bytes = File.ReadAllBytes(file);
        bytes[^9] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Contains(
            "incomplete or altered",
            Assert.Throws<DataException>(() => ModelFolder.Read(Path.Combine(_root, "a"))).Message,
            StringComparison.Ordinal
        );
    }

    private static GateVerdict Evaluate(IListScorer candidate, IListScorer current, int training)
    {
        var evaluated = PlantedRows.Of(300, 5);
        var trained = PlantedRows.Of(training, 6);
        var set = new ObservationSet
        {
            Info = new ObservationInfo("made-up", "Made up.", "made up", true),
            Elements = [new Element("skill:a", "A")],
            Opportunities =
            [
                .. Enumerable.Range(0, PlantedRows.Opportunities).Select(o => new Opportunity($"occupation:{o}", $"Made up {o}")),
            ],
            States = [.. Enumerable.Range(0, Math.Max(300, training)).Select(i => new ObservedState($"s{i}", $"P-{i}", null, []))],
            Outcomes = [],
        };
        return PromotionGate.Evaluate(
            set,
            new ObservedRows("occupation", evaluated, [.. Enumerable.Range(0, 300)], 0),
            new ObservedRows("occupation", trained, [.. Enumerable.Range(0, training)], 0),
            candidate,
            RankingMetrics.Of(evaluated, current)
        );
    }

    private static FactorScorer Model(int epochs) =>
        new(
            epochs == 40 ? "current" : "candidate",
            SoftmaxTrainerTests.Model(
                new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 5, Epochs = epochs }).Fit(
                    PlantedRows.Of(600, 6),
                    cancellation: TestContext.Current.CancellationToken
                )
            )
        );

    private void Write(string name) => ModelWriter.Write(Path.Combine(_root, name), Manifest(name), Data(2f));

    private static ModelManifest Manifest(string name) =>
        new()
        {
            Name = name,
            Catalog = new string('0', 64),
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
        };

    private static Dictionary<string, FactorModelData> Data(float factor) =>
        new()
        {
            ["occupations"] = new FactorModelData
            {
                Rank = 1,
                ElementIds = ["skill:a"],
                ElementFactors = [1f],
                OpportunityIds = ["occupation:x"],
                OpportunityFactors = [factor],
                OpportunityBias = [0f],
                Loss = Losses.Softmax,
            },
        };
}
