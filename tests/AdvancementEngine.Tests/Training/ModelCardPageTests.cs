using System.Collections.Immutable;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;
using AdvancementEngine.Tests.Learning;
using AdvancementEngine.Tests.Reports;
using AdvancementEngine.Training.Pages;

namespace AdvancementEngine.Tests.Training;

public class ModelCardPageTests
{
    [Fact]
    public void Write_ObservedModel_ShowsNoNumberTheJsonDoesNotHave()
    {
        var card = Card(PlantedObservations.Of(200), threads: 1);
        var html = ModelCardPage.Write(card);
        var shown = PageNumbers.Of(html);
        Assert.True(shown.Count > 200, $"only {shown.Count} numbers were found on the page");
        Assert.Empty(PageNumbers.Missing(shown, card.ToJson()));
        Assert.True(PageNumbers.Pictures(html).Count > 6);
    }

    [Fact]
    public void Write_SameRunOnOtherThreads_GivesTheSameBytes()
    {
        var (one, two) = (Card(PlantedObservations.Of(200), threads: 1), Card(PlantedObservations.Of(200), threads: 2));
        Assert.Equal(one.ToJson(), two.ToJson());
        Assert.Equal(ModelCardPage.Write(one), ModelCardPage.Write(two));
    }

    [Fact]
    public void Write_SimulatedData_SaysSoFirst()
    {
        var html = ModelCardPage.Write(Card(PlantedObservations.Of(200), threads: 1));
        Assert.InRange(html.IndexOf("SIMULATED", StringComparison.Ordinal), 0, html.IndexOf("<h2>", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "SIMULATED",
            ModelCardPage.Write(Card(PlantedObservations.Of(200, simulated: false, OutcomeKind.Present), threads: 1)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_WhatIsNoOutcome_SaysWhatItIsNotEvidenceOf() =>
        Assert.Contains(
            "Not evidence about next steps: the rows tell what people do at present",
            ModelCardPage.Write(Card(PlantedObservations.Of(200, simulated: false, OutcomeKind.Present), threads: 1)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Fits_PassesThatStartAgain_AreFitsOfTheirOwnWithTheBestPassKept()
    {
        var curve = new LearningCurve();
        foreach (var (epoch, held) in ((int, double?)[])[(1, 3), (2, 1), (3, 2), (1, null), (2, null)])
            curve.Report(new TrainingProgress(epoch, 1, held));
        Assert.Equal([2, 2], curve.Fits.Select(f => f.Kept));
        Assert.Equal([3, 2], curve.Fits.Select(f => f.Passes.Count));
    }

    [Fact]
    public void ShippedModel_Card_IsOfItsFiles()
    {
        var folder = Repository.PathOf("models", "content");
        var manifest = ModelManifestJson.Read(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        using var card = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, ModelCard.JsonFile)));
        Assert.Equal(
            manifest.Files.Select(f => f.Value.Sha256),
            card.RootElement.GetProperty("files").EnumerateObject().Select(f => f.Value.GetString())
        );
        var html = File.ReadAllText(Path.Combine(folder, ModelCard.PageFile));
        Assert.Empty(PageNumbers.Missing(PageNumbers.Of(html), card.RootElement.GetRawText()));
        Assert.Contains("nobody was observed", html, StringComparison.Ordinal);
    }

    private static ModelCard Card(ObservationSet set, int threads)
    {
        var options = TrainingOptions.ForObservations;
        options = options with
        {
            Softmax = options.Softmax with { Rank = 4, Epochs = 8, Threads = threads },
            Observed = options.Observed with { HeldBackShare = 0.4 },
        };
        var curve = new LearningCurve();
        var kinds = ObservedRun.Fit(set, null, options, curve, TestContext.Current.CancellationToken);
        var reports = kinds.Select(k => ObservedRun.Evaluate(set, k)).ToArray();
        var manifest = ObservedManifest.Of(set, "77aa", null, StateOptions.Default, options, reports, 200, "1.2.3") with
        {
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty.Add("occupations", new ModelFile("a.aefm", "0123abcd")),
        };
        return ModelCard.Of(manifest, set, kinds, reports, curve);
    }
}
