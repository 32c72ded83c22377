using System.Text;
using System.Text.Json.Nodes;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Models;

namespace AdvancementEngine.Tests.Data.Models;

/// <summary>A manifest somebody wrote by hand: each field is refused by name, by what ranks and by what verifies.</summary>
public sealed class ModelManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("model-manifest-").FullName;

    public ModelManifestTests()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("models", "careers")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("name", "null")]
    [InlineData("name", "\"two\\nlines\"")]
    [InlineData("catalog", "null")]
    [InlineData("catalog", "\"abc\"")]
    [InlineData("dataHash", "\"abc\"")]
    [InlineData("dataHash", "null")]
    [InlineData("files", "null")]
    [InlineData("files", "{}")]
    [InlineData("files", "{\"occupations\":null}")]
    [InlineData("files", "{\"occupations\":{\"file\":null,\"sha256\":null}}")]
    [InlineData("observedOutcomes", "-7")]
    [InlineData("simulatedOutcomes", "-7")]
    [InlineData("simulatedOutcomes", "7")]
    [InlineData("outcomeValues", "\"zzz\"")]
    [InlineData("options", "null")]
    [InlineData("options", "{\"a\":null}")]
    [InlineData("metrics", "null")]
    [InlineData("metrics", "{\"a\":1e999}")]
    [InlineData("notes", "null")]
    [InlineData("notes", "[null]")]
    [InlineData("state", "null")]
    [InlineData("state", "{\"blockWeights\":null}")]
    [InlineData("state", "{\"assessed\":-5}")]
    [InlineData("state", "{\"blockWeights\":{\"education\":1e30}}")]
    [InlineData("expectedOutcome", "{\"residualVariance\":-1,\"shrinkage\":1,\"personVariance\":0}")]
    [InlineData("expectedOutcome", "{\"residualVariance\":1,\"shrinkage\":0,\"personVariance\":0}")]
    [InlineData("seen", "{\"codes\":null,\"moves\":[]}")]
    [InlineData("seen", "{\"codes\":[null],\"moves\":[]}")]
    [InlineData("seen", "{\"codes\":[],\"moves\":[{\"from\":\"a\",\"to\":\"b\",\"people\":20}]}")]
    public void Read_FieldThatTrainingDoesNotWrite_IsRefusedByName(string field, string json)
    {
        var manifest = Manifest();
        manifest.Remove("digest");
        manifest[field] = JsonNode.Parse(json);
        Put(manifest.ToJsonString());
        Refused(field == "state" ? "manifest" : field);
    }

    [Fact]
    public void Read_FieldTwice_IsRefused()
    {
        var manifest = Manifest();
        manifest.Remove("digest");
        Put(manifest.ToJsonString().Insert(1, "\"name\":\"another\","));
        Refused("name");
    }

    [Fact]
    public void Read_ValueChangedAfterwards_IsFoundByTheDigest()
    {
        var text = Encoding.UTF8.GetString(ModelManifestJson.Write(BundleReader.ReadModel(_folder).Manifest));
        Put(text);
        Assert.True(ModelFolder.Verify(_folder));
        Put(text.ReplaceLineEndings("\r\n"));
        ModelFolder.Verify(_folder);
        Put(text.Replace("\"observedOutcomes\": 1", "\"observedOutcomes\": 2", StringComparison.Ordinal));
        Refused("altered");
    }

    [Fact]
    public void Read_WithoutADigest_IsOneOfAnEarlierVersion()
    {
        var manifest = Manifest();
        manifest.Remove("digest");
        Put(manifest.ToJsonString());
        Assert.False(ModelFolder.Verify(_folder));
    }

    [Theory]
    [InlineData("careers")]
    [InlineData("content")]
    public void Read_ShippedModel_HasADigest(string name) =>
        Assert.Contains("\"digest\": \"", File.ReadAllText(Repository.PathOf("models", name, "manifest.json")), StringComparison.Ordinal);

    private JsonObject Manifest() => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, BundleReader.ManifestFile)))!.AsObject();

    private void Put(string json) => File.WriteAllText(Path.Combine(_folder, BundleReader.ManifestFile), json);

    private void Refused(string told)
    {
        foreach (var read in (Action[])[() => BundleReader.ReadModel(_folder), () => ModelFolder.Verify(_folder)])
        {
            var problem = Assert.Throws<DataException>(read);
            Assert.Contains(told, problem.Message, StringComparison.Ordinal);
            Assert.Equal(2, problem.Message.Split("needed: ").Length);
            Assert.DoesNotContain(" or train", problem.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', problem.Message);
        }
    }
}
