using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Runs;
using AdvancementEngine.Learning.Softmax;

namespace AdvancementEngine.Tests.Learning;

public sealed class PromotionTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("models").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Judge_CandidateWorseThanTheCurrentModel_IsRefusedWithTheComparison()
    {
        var verdict = Judge(candidate: Model(1), current: Model(40), training: 600);
        Assert.False(verdict.Passed);
        Assert.Contains(verdict.Reasons, r => r.Contains("minus current", StringComparison.Ordinal) && r.EndsWith("not so", StringComparison.Ordinal));
    }

    [Fact]
    public void Judge_TooFewPeople_SaysHowManyMore()
    {
        var verdict = Judge(candidate: Model(20), current: null, training: 60);
        Assert.False(verdict.Passed);
        Assert.Contains("too few outcomes: 60 trained on; needed: 200 to replace a model of content alone; 140 more", verdict.Reasons);
        Assert.Contains("too few people: 60 trained on; needed: 100 to replace a model of content alone; 40 more", verdict.Reasons);
    }

    [Fact]
    public void Registry_PromotedTwiceAndRolledBack_RemembersEveryStep()
    {
        Write("a");
        Write("b");
        ModelRegistry.Open(_root).Add(new Promotion("a", "2026-01-01T00:00:00Z", "promote", "better"));
        ModelRegistry.Open(_root).Add(new Promotion("b", "2026-01-02T00:00:00Z", "force", "pilot"));
        var registry = ModelRegistry.Open(_root);
        Assert.Equal(("b", "a"), (registry.Current, registry.Previous()));
        registry.Add(new Promotion("a", "2026-01-03T00:00:00Z", "rollback", "back from b"));
        Assert.Equal(["promote", "force", "rollback"], ModelRegistry.Open(_root).Promotions.Select(p => p.Action));
        Assert.Equal(["a", "b"], registry.Models);
    }

    [Fact]
    public void Add_ModelThatIsNotThere_IsRefusedAndChangesNothing()
    {
        Write("a");
        Assert.Throws<DataException>(() => ModelRegistry.Open(_root).Add(new Promotion("zz", "2026-01-01T00:00:00Z", "promote", "x")));
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
        Assert.Contains("cut or altered", Assert.Throws<DataException>(() => ModelFolder.Read(Path.Combine(_root, "a"))).Message, StringComparison.Ordinal);
    }

    private static GateVerdict Judge(IListScorer candidate, IListScorer? current, int training)
    {
        var judged = PlantedRows.Of(300, 5);
        var trained = PlantedRows.Of(training, 6);
        var set = new ObservationSet
        {
            Info = new ObservationInfo("made-up", "Made up.", "made up", true),
            Elements = [new Element("skill:a", "A")],
            Opportunities = [],
            States = [.. Enumerable.Range(0, Math.Max(300, training)).Select(i => new ObservedState($"s{i}", $"P-{i}", null, []))],
            Outcomes = [],
        };
        return PromotionGate.Judge(set, new ObservedRows("occupation", judged, [.. Enumerable.Range(0, 300)], 0), new ObservedRows("occupation", trained, [.. Enumerable.Range(0, training)], 0), candidate, current, current is null);
    }

    private static FactorScorer Model(int epochs) =>
        new(epochs == 40 ? "current" : "candidate", SoftmaxTrainerTests.Model(new SoftmaxTrainer(SoftmaxOptions.Default with { Rank = 5, Epochs = epochs }).Fit(PlantedRows.Of(600, 6), cancellation: TestContext.Current.CancellationToken)));

    private void Write(string name)
    {
        var data = new FactorModelData { Rank = 1, ElementIds = ["skill:a"], ElementFactors = [1f], OpportunityIds = ["occupation:x"], OpportunityFactors = [2f], OpportunityBias = [0f], Loss = Losses.Softmax };
        ModelWriter.Write(Path.Combine(_root, name), new ModelManifest { Name = name, Catalogue = "0", Files = ImmutableSortedDictionary<string, ModelFile>.Empty }, new Dictionary<string, FactorModelData> { ["occupations"] = data });
    }
}
