using System.Text.Json;
using System.Text.RegularExpressions;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Batches;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Operations;

/// <summary>What docs/batch.md and the report say is so.</summary>
public sealed partial class BatchDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-docs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Document_Columns_AreTheSchema()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "batch.md"));
        Assert.Contains(Columns(), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_OneLiners_RunOnARun()
    {
        var bundle = ShippedBundle.Bundle;
        var (cohort, run) = (Path.Combine(_folder, "asking"), Path.Combine(_folder, "run"));
        AskingCohort.Write(bundle.Catalog, 60, cohort, TestContext.Current.CancellationToken);
        BatchRun.Execute(
            bundle,
            new BatchOptions
            {
                Cohort = cohort,
                Output = run,
                Chunk = 25,
                Rank = new RankOptions { Top = RankOptions.LongestList },
            },
            TimeProvider.System,
            null,
            TestContext.Current.CancellationToken
        );
        var queries = Sql.Matches(File.ReadAllText(Repository.PathOf("docs", "batch.md"))).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(4, queries.Count);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        // As written, from inside the run's folder.
        using (var inside = connection.CreateCommand())
        {
            inside.CommandText = $"SET file_search_path='{run}'";
            inside.ExecuteNonQuery();
        }

        foreach (var query in queries)
        {
            using var command = connection.CreateCommand();
            command.CommandText = query;
            using var reader = command.ExecuteReader();
            var rows = 0;
            while (reader.Read())
                rows++;
            Assert.NotEqual(0, rows);
        }
    }

    [Fact]
    public void Report_EveryNumber_StandsInTheJson()
    {
        var run = Run(60, 1);
        var json = File.ReadAllText(Path.Combine(run, "summary.json"));
        using var summary = JsonDocument.Parse(json);
        var known = new HashSet<string>(Numbers(summary.RootElement), StringComparer.Ordinal);
        var html = File.ReadAllText(Path.Combine(run, "report.html"));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.Contains("simulated: no real people", html, StringComparison.Ordinal);
        var shown = Cell.Matches(html).Select(m => m.Groups[1].Value.Split(": ")[^1]).Where(v => v != "–").ToList();
        Assert.InRange(shown.Count, 20, 500);
        Assert.All(shown, value => Assert.Contains(value, known));
        Assert.Equal(60, summary.RootElement.GetProperty("participants").GetInt64());
        Assert.Equal(60, summary.RootElement.GetProperty("programs").EnumerateArray().Sum(p => p.GetProperty("participants").GetInt64()));
        Assert.True(summary.RootElement.GetProperty("first").GetArrayLength() > 0);
    }

    [Fact]
    public void Report_SmallCounts_AreHidden()
    {
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(Run(60, 10), "summary.json")));
        foreach (var list in new[] { "first", "listed", "opens", "blocks" })
        {
            foreach (var count in summary.RootElement.GetProperty(list).EnumerateArray().Select(c => c.GetProperty("participants")))
                Assert.True(count.ValueKind == JsonValueKind.Null || count.GetInt64() is 0 or >= 10);
        }

        Assert.Contains(
            summary.RootElement.GetProperty("first").EnumerateArray(),
            c => c.GetProperty("participants").ValueKind == JsonValueKind.Null
        );
    }

    [Theory]
    [InlineData(new long[] { 50, 30, 4 }, true, new[] { "50", "", "" })]
    [InlineData(new long[] { 50, 4, 3 }, true, new[] { "50", "", "" })]
    [InlineData(new long[] { 50, 30, 0 }, true, new[] { "50", "30", "0" })]
    [InlineData(new long[] { 50, 30, 4 }, false, new[] { "50", "30", "" })]
    [InlineData(new long[] { 4 }, true, new[] { "" })]
    public void Hide_ASingleSmallCountOfAWhole_TakesAnotherWithIt(long[] counts, bool whole, string[] shown) =>
        Assert.Equal(shown, Summaries.Hide(counts, 10, whole).Select(c => $"{c}"));

    [Fact]
    public void Write_NamesOfAnyKind_AreEncoded()
    {
        var summary = new BatchSummary
        {
            Run = "r",
            AsOf = new DateOnly(2026, 10, 1),
            Data = "recorded",
            Bundle = new string('0', 64),
            Kind = "both",
            Top = 1,
            HideBelow = 1,
            RowsIn = 1,
            Rejected = 0,
            Participants = 1,
            WithNext = 1,
            NothingNext = 0,
            NotEnoughKnown = 0,
            FewFacts = 0,
            OldFacts = 0,
            First = [new("x", "<b>&", 1)],
            Listed = [],
            Opens = [],
            Blocks = [],
            BlockedElements = [],
            Programs = [new("<i>", 1, 1, new("x", "<u>", 1), null, null)],
        };
        var html = BatchReport.Write(summary);
        Assert.Contains("&lt;b&gt;&amp;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<u>", html, StringComparison.Ordinal);
    }

    private static string Columns() =>
        "| column | type | meaning |\n|---|---|---|\n"
        + string.Concat(RowSchema.Codes.Select(c => $"| `{c.Name}` | {c.Type.ToString().ToLowerInvariant()} | {c.Meaning} |\n"));

    private string Run(int participants, int hideBelow)
    {
        var bundle = ShippedBundle.Bundle;
        var cohort = Path.Combine(_folder, "cohort");
        SimulatedCohort.Write(
            bundle.Catalog,
            new SimulationOptions
            {
                Participants = participants,
                Seed = 3,
                NothingKnownPercent = 20,
            },
            cohort,
            TestContext.Current.CancellationToken
        );
        var output = Path.Combine(_folder, "run");
        BatchRun.Execute(
            bundle,
            new BatchOptions
            {
                Cohort = cohort,
                Output = output,
                Chunk = 25,
                HideBelow = hideBelow,
                Sources = new(cohort, null, null, null),
            },
            TimeProvider.System,
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Contains(RunFolder.ReadManifest(output).Files, f => f.Name == "report.html");
        return output;
    }

    private static IEnumerable<string> Numbers(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Number => [json.GetRawText()],
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Numbers(p.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
            _ => [],
        };

    [GeneratedRegex("```sql\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sql { get; }

    // Numbers of tables, and those beside bars.
    [GeneratedRegex("(?:<td class=\"n\">|y=\"\\d+\">)([^<]*)<")]
    private static partial Regex Cell { get; }
}
