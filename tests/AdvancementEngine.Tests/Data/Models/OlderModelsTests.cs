using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Tests.Data.Models;

/// <summary>Models written earlier keep loading and scoring. The samples' rows: person p has skill p mod 4 and, but for every eleventh,
/// goes on to occupation p mod 4.</summary>
public class OlderModelsTests
{
    private static string Sample(string name) => Repository.PathOf("tests", "AdvancementEngine.Tests", "Data", "Models", "Samples", name);

    [Theory]
    [InlineData("2026-11-25-a-softmax", Losses.Softmax)]
    [InlineData("2026-11-25-a-implicit", Losses.Implicit)]
    [InlineData("2026-11-25-b-softmax", Losses.Softmax)]
    public void Read_RankingModelWrittenEarlier_StillRanksAsPlanted(string name, string loss)
    {
        var (manifest, models) = ModelFolder.Read(Sample(name));
        var model = models["occupations"];
        Assert.Equal(loss, model.Loss);
        Assert.Equal(96, manifest.SimulatedOutcomes);
        var scores = new float[4];
        var state = new float[model.Rank];
        for (var skill = 0; skill < 4; skill++)
        {
            model.State([new WeightedElement(model.ElementIndex($"skill:{skill}"), 1f)], state);
            model.Score(state, scores);
            Assert.Equal($"occupation:{skill}", model.OpportunityIds[Array.IndexOf(scores, scores.Max())]);
        }

        Assert.Equal(Losses.Squared, models["expectedOutcome"].Loss);
        Assert.Equal(loss == Losses.Softmax, model.Calibration is not null);
    }

    [Theory]
    [InlineData("2026-11-25-a-softmax")]
    [InlineData("2026-11-25-b-softmax")]
    public void Read_PeopleMarkedEarlier_AreStillKnown(string name)
    {
        var (manifest, _) = ModelFolder.Read(Sample(name));
        var people = TrainedPeople.Read(Sample(name), manifest);
        Assert.Equal(96, people.Count);
        Assert.Equal(96, Enumerable.Range(0, 120).Count(p => people.Contains($"P-{p}")));
    }

    [Fact]
    public void Read_ValuesModelWrittenEarlier_StillTellsRatings()
    {
        var model = ModelFolder.Read(Sample("2026-11-25-a-squared")).Models["expectedOutcome"];
        Assert.Equal(Losses.Squared, model.Loss);
        WeightedElement[] user = [new WeightedElement(model.ElementIndex("user:03"), 1f)];
        var state = new float[model.Rank];
        model.State(user, state);
        var told = Enumerable.Range(0, 6).Select(m => model.PersonOffset(user) + model.Score(state, m)).ToArray();
        Assert.All(told, t => Assert.InRange(t, 0f, 6f));
    }

    [Fact]
    public void Read_ManifestOfALaterFormat_IsRefusedWithTheRemedy()
    {
        var text = File.ReadAllText(Path.Combine(Sample("2026-11-25-a-softmax"), "manifest.json"))
            .Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal);
        Assert.Contains(
            "format 2; needed: 1",
            Assert.Throws<BundleException>(() => ModelManifestJson.Read(System.Text.Encoding.UTF8.GetBytes(text))).Message,
            StringComparison.Ordinal
        );
    }
}
