using System.Text.Json;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

/// <summary>Plans beside the rows: the same as from the command line, resumed and verified like the rest.</summary>
public sealed class BatchPlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-plans-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Execute_WithPlans_GivesEachPersonThePlanOfTheCommandLineOnce()
    {
        var rows = Rows(Run("a", TableFormat.Csv, 1), TableFormat.Csv);
        var planner = new Planner(new Ranker(MadeUpRun.Bundle));
        var cohort = CohortReader.Open(Demo, MadeUpRun.Bundle.Catalog, null, new DateOnly(2026, 10, 1));
        foreach (var person in cohort.Rows().Select(r => r.Participant).OfType<Participant>())
        {
            var programs = cohort.Programs.Programs;
            var program = person.Program is { } id ? programs.GetValueOrDefault(id) : null;
            var plan = planner.Plan(person, program, cohort.AsOf, null, programs.Values);
            var own = rows.Where(r => r["participant"] == person.Id).ToList();
            Assert.All(own, r => Assert.Equal(plan.Digest, r["plan_digest"]));
            var written = Assert.Single(own, r => r["plan"].Length > 0);
            Assert.Equal(System.Text.Encoding.UTF8.GetString(PlanJson.Write(plan)), written["plan"]);
            Assert.Equal(JsonNamingPolicy.KebabCaseLower.ConvertName(plan.Status.ToString()), written["plan_status"]);
        }
    }

    [Fact]
    public void Execute_WithPlansOnSeveralWorkers_GivesTheSameBytes()
    {
        var (one, four) = (Run("one", TableFormat.Parquet, 1), Run("four", TableFormat.Parquet, 4));
        foreach (var part in Directory.GetFiles(one, "part-*").Append(Path.Combine(one, "manifest.json")))
            Assert.Equal(File.ReadAllBytes(part), File.ReadAllBytes(Path.Combine(four, Path.GetFileName(part))));
    }

    [Fact]
    public void Execute_StoppedAndStartedAgain_EndsWithTheSameBytes()
    {
        var whole = Run("whole", TableFormat.Csv, 1);
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BatchRun.Execute(MadeUpRun.Bundle, Options("stopped", TableFormat.Csv, 1), TimeProvider.System, new Stopping(stop), stop.Token)
        );
        Assert.False(File.Exists(Path.Combine(_folder, "stopped", "manifest.json")));
        var again = Run("stopped", TableFormat.Csv, 1);
        foreach (var part in Directory.GetFiles(whole, "part-*").Append(Path.Combine(whole, "manifest.json")))
            Assert.Equal(File.ReadAllBytes(part), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(part))));
    }

    [Fact]
    public void Verify_APlanThatWasAltered_NamesTheField()
    {
        var run = Run("verified", TableFormat.Csv, 1);
        Assert.Empty(Verify(run));
        var part = Directory.GetFiles(run, "part-*")[0];
        File.WriteAllText(part, File.ReadAllText(part).Replace("\"\"monthsHigh\"\":", "\"\"monthsHigh\"\":1", StringComparison.Ordinal));
        Assert.Contains(Verify(run), d => d.Contains("monthsHigh", StringComparison.Ordinal));
    }

    [Fact]
    public void Execute_TheSameFolderWithoutPlans_IsRefused()
    {
        Run("changed", TableFormat.Csv, 1);
        var refused = Assert.Throws<AdvancementEngine.Data.DataException>(() =>
            BatchRun.Execute(
                MadeUpRun.Bundle,
                Options("changed", TableFormat.Csv, 1) with
                {
                    Plans = false,
                },
                TimeProvider.System,
                null,
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains("plans yes, now no", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithoutPlans_HasTheIdOfBefore() =>
        Assert.DoesNotContain(
            "\"plans\"",
            File.ReadAllText(Path.Combine(Run("none", TableFormat.Csv, 1, plans: false), "manifest.json")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Document_PlanColumns_AreTheSchema()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "batch.md"));
        Assert.All(
            RowSchema.Plans,
            c => Assert.Contains($"| `{c.Name}` | {c.Type.ToString().ToLowerInvariant()} | {c.Meaning} |\n", text, StringComparison.Ordinal)
        );
    }

    private static string Demo => Repository.PathOf("data", "demo");

    private BatchOptions Options(string name, TableFormat format, int workers) =>
        new()
        {
            Cohort = Demo,
            Output = Path.Combine(_folder, name),
            Format = format,
            Workers = workers,
            Chunk = 6,
            Plans = true,
            Rank = new RankOptions { Top = 2 },
            Sources = new(Demo, null, null, null),
        };

    private string Run(string name, TableFormat format, int workers, bool plans = true)
    {
        BatchRun.Execute(
            MadeUpRun.Bundle,
            Options(name, format, workers) with
            {
                Plans = plans,
            },
            TimeProvider.System,
            null,
            TestContext.Current.CancellationToken
        );
        return Path.Combine(_folder, name);
    }

    private static IReadOnlyList<string> Verify(string run)
    {
        using var replay = RunReplay.Open(run, MadeUpRun.Bundle, Demo, TestContext.Current.CancellationToken);
        return replay.Verify(null, null, 2, TestContext.Current.CancellationToken).Differences;
    }

    private static List<Dictionary<string, string>> Rows(string run, TableFormat format)
    {
        string[] names = [.. RowSchema.Columns(false, true).Select(c => c.Name)];
        return
        [
            .. Directory
                .GetFiles(run, "part-*")
                .Order(StringComparer.Ordinal)
                .SelectMany(p => PartReader.Rows(p, format, names))
                .Select(r => names.Zip(r).ToDictionary(c => c.First, c => c.Second ?? string.Empty)),
        ];
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => stop.Cancel();
    }
}
