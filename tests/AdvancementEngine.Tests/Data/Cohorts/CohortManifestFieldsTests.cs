using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Tests.Data.Cohorts;

/// <summary>The manifest's fields stand once: documentation, reader and writer follow the table.</summary>
public sealed class CohortManifestFieldsTests
{
    private static readonly CohortManifest s_full = new()
    {
        AsOf = new DateOnly(2026, 10, 1),
        Data = CohortMarks.Simulated,
        Note = "made up",
        Participants = 1,
        Programs = 2,
        Partners = 3,
        ProgramFacts = 4,
        Seed = 5,
    };

    [Fact]
    public void Document_Table_IsThatOfTheFields()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "data-formats.md")).ReplaceLineEndings("\n");
        var table = text.Split("<!-- manifest -->\n")[1].Split("<!-- /manifest -->")[0];
        var rows = CohortManifestFields.All.Select(f => $"| `{f.Name}` | {f.Type} | {f.Meaning} |\n");
        Assert.Equal("| field | type | meaning |\n|---|---|---|\n" + string.Concat(rows), table);
    }

    [Fact]
    public void ToJson_EveryField_IsWrittenInOrderAndReadBack()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, s_full.ToJson());
            using var json = JsonDocument.Parse(s_full.ToJson());
            Assert.Equal(CohortManifestFields.Names, json.RootElement.EnumerateObject().Select(p => p.Name));
            Assert.Equal(s_full, CohortManifest.Read(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
