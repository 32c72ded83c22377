using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

/// <summary>What blocks and what opens is counted over the whole order, however short the lists.</summary>
public sealed class BatchSummaryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-summary-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Summary_OfShortLists_CountsTheWholeOrder()
    {
        var cohort = Cohort(80);
        var summary = Run(cohort, new RankOptions { Top = 1 }, hideBelow: 1);
        var whole = Whole(cohort);
        Assert.All(whole, r => Assert.True(r.Occupations.Length is 0 or > 20));

        var blocks = whole
            .SelectMany(r =>
                r.Occupations.SelectMany(o =>
                    o.Findings.Where(f => f is { Verdict: Verdict.NotMet, Effect: EffectKind.Later or EffectKind.Other })
                        .Select(f => (r.Participant, o.Code, Policy: f.Policy.Code, f.Policy.Element))
                        .Distinct()
                )
            )
            .ToList();
        Assert.Equal(
            blocks
                .GroupBy(b => b.Policy, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (long)g.Select(b => b.Participant).Distinct().Count(), (long)g.Count())),
            Blocks(summary, "blocks")
        );
        Assert.Equal(
            blocks
                .Select(b => (b.Participant, b.Code, b.Element))
                .Distinct()
                .GroupBy(b => b.Element, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (long)g.Select(b => b.Participant).Distinct().Count(), (long)g.Count())),
            Blocks(summary, "blocked_elements")
        );

        var opens = whole
            .SelectMany(r => r.Credentials.Where(c => !c.Opens.IsEmpty).Select(c => c.Code))
            .GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (long)g.Count()))
            .ToList();
        Assert.NotEmpty(opens);
        Assert.Equal(
            opens,
            summary
                .GetProperty("opens")
                .EnumerateArray()
                .Select(c => (c.GetProperty("code").GetString()!, c.GetProperty("participants").GetInt64()))
        );
        Assert.Equal(
            whole.Count(r => r.Occupations.Any(o => o.Group == OpportunityGroup.Next)),
            summary.GetProperty("with_next").GetInt64()
        );

        var program = summary.GetProperty("programs").EnumerateArray().Single(p => p.GetProperty("program").GetString() == "S-PRG-001");
        var mine = whole.Where(r => r.Program == "S-PRG-001").ToList();
        Assert.Equal(mine.Count, program.GetProperty("participants").GetInt64());
        Assert.Equal(
            mine.Count(r =>
                r.Credentials.Any(c => c.Code == program.GetProperty("opens").GetProperty("code").GetString() && !c.Opens.IsEmpty)
            ),
            program.GetProperty("opens").GetProperty("participants").GetInt64()
        );
    }

    [Fact]
    public void Summary_CredentialsNotAskedFor_SaysSo()
    {
        var cohort = Cohort(20);
        var summary = Run(cohort, new RankOptions { Top = 1, Kind = OpportunityKind.Occupation }, hideBelow: 1);
        Assert.Equal(0, summary.GetProperty("opens").GetArrayLength());
        Assert.Contains(
            "Credentials were not asked for in this run.",
            File.ReadAllText(Path.Combine(_folder, "run", "report.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Summary_SmallCounts_HideWhatWouldTellThem()
    {
        var summary = Run(Cohort(80), new RankOptions { Top = 1 }, hideBelow: 10);
        foreach (
            var block in summary.GetProperty("blocks").EnumerateArray().Concat(summary.GetProperty("blocked_elements").EnumerateArray())
        )
        {
            var participants = block.GetProperty("participants");
            Assert.Equal(participants.ValueKind, block.GetProperty("occupations").ValueKind);
            Assert.True(participants.ValueKind == JsonValueKind.Null || participants.GetInt64() >= 10);
        }

        foreach (var program in summary.GetProperty("programs").EnumerateArray())
        {
            var all = program.GetProperty("participants");
            foreach (
                var most in new[] { "first", "blocks", "opens" }.Select(program.GetProperty).Where(m => m.ValueKind == JsonValueKind.Object)
            )
            {
                var count = most.GetProperty("participants").GetInt64();
                Assert.True(count >= 10 && (all.GetInt64() == count || all.GetInt64() - count >= 10));
            }
        }
    }

    private string Cohort(int participants)
    {
        var path = Path.Combine(_folder, "cohort");
        AskingCohort.Write(ShippedBundle.Catalog, participants, path, TestContext.Current.CancellationToken);
        return path;
    }

    private JsonElement Run(string cohort, RankOptions rank, int hideBelow)
    {
        var output = Path.Combine(_folder, "run");
        var outcome = BatchRun.Execute(
            ShippedBundle.Bundle,
            new BatchOptions
            {
                Cohort = cohort,
                Output = output,
                Chunk = 17,
                Workers = 2,
                Rank = rank,
                HideBelow = hideBelow,
            },
            TimeProvider.System,
            null,
            TestContext.Current.CancellationToken
        );
        Assert.Equal((0, 0), (outcome.Manifest.Rejected, outcome.Manifest.OtherProblems));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "summary.json")));
        return json.RootElement.Clone();
    }

    private static List<Recommendation> Whole(string path)
    {
        var cohort = CohortReader.Open(path, ShippedBundle.Catalog, null, default);
        var ranker = new Ranker(ShippedBundle.Bundle);
        return
        [
            .. cohort
                .Rows()
                .Select(r =>
                    ranker.Rank(
                        r.Participant!,
                        r.Participant!.Program is { } id ? cohort.Programs.Programs[id] : null,
                        cohort.AsOf,
                        new RankOptions { Top = RankOptions.LongestList }
                    )
                ),
        ];
    }

    private static IEnumerable<(string Code, long Participants, long Occupations)> Blocks(JsonElement summary, string list) =>
        summary
            .GetProperty(list)
            .EnumerateArray()
            .Select(b =>
                (b.GetProperty("code").GetString()!, b.GetProperty("participants").GetInt64(), b.GetProperty("occupations").GetInt64())
            );
}
