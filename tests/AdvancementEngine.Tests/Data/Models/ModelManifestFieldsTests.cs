using System.Text;
using System.Text.Json.Nodes;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;

namespace AdvancementEngine.Tests.Data.Models;

/// <summary>One list of fields: what is written, what is checked and what is documented are the same.</summary>
public class ModelManifestFieldsTests
{
    [Fact]
    public void Write_EveryFieldSet_WritesTheListInOrderAndTheDigest()
    {
        var manifest = BundleReader.ReadModel(Repository.PathOf("models", "careers")).Manifest with
        {
            SimulatedOutcomes = 7,
            OutcomeValues = "wage-change",
            ExpectedOutcome = new(1, 1, 0),
        };
        var json = JsonNode.Parse(Encoding.UTF8.GetString(ModelManifestJson.Write(manifest)))!.AsObject();
        Assert.NotNull(manifest.Seen);
        Assert.Equal([.. ModelManifestFields.All.Select(f => f.Name), ModelManifestFields.Digest], json.Select(p => p.Key));
    }

    [Fact]
    public void Document_OfTraining_HasTheList()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "training.md")).ReplaceLineEndings("\n");
        var table = text.Split("<!-- model-manifest -->\n")[1].Split("<!-- /model-manifest -->")[0];
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        Assert.Equal(ModelManifestFields.All.Select(f => $"| `{f.Name}` | {f.Type} | {f.Meaning} |"), rows[..^1]);
        Assert.StartsWith($"| `{ModelManifestFields.Digest}` | ", rows[^1], StringComparison.Ordinal);
    }
}
