using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

public sealed class BatchRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-test-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(TableFormat.Parquet)]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Jsonl)]
    public void Execute_AnyNumberOfWorkers_EqualBytes(TableFormat format)
    {
        var cohort = Simulate(120);
        var one = Run(cohort, "one", o => o with { Format = format, Workers = 1, Chunk = 17 });
        foreach (var workers in new[] { 2, 5 })
        {
            var more = Run(cohort, $"workers-{workers}", o => o with { Format = format, Workers = workers, Chunk = 17 });
            Assert.Equal(Files(one), Files(more));
        }
    }

    [Fact]
    public void Execute_Rows_SayWhatTheRankerSays()
    {
        var cohort = Simulate(25);
        var run = Run(
            cohort,
            "run",
            o =>
                o with
                {
                    Format = TableFormat.Parquet,
                    Rank = new RankOptions { Top = 4 },
                }
        );
        var rows = RunRows.Read(run);
        var ranker = new Ranker(ShippedBundle.Bundle);
        var opened = CohortReader.Open(cohort, ShippedBundle.Catalog, null, default);
        foreach (var row in opened.Rows())
        {
            var person = row.Participant!;
            var recommendation = ranker.Rank(
                person,
                person.Program is { } id ? opened.Programs.Programs[id] : null,
                opened.AsOf,
                new RankOptions { Top = 4 }
            );
            var mine = rows.Where(r => r["participant"] == person.Id).ToList();
            Assert.All(mine, r => Assert.Equal(recommendation.Digest, r["digest"]));
            Assert.All(mine, r => Assert.Equal("simulated", r["data"]));
            Assert.Equal(
                recommendation.Occupations.Select(o => (o.Code, $"{o.Rank}")),
                mine.Where(r => r["list"] == "occupation").Select(r => (r["code"], r["rank"]))
            );
            Assert.Equal(
                recommendation.Credentials.Select(o => (o.Code, $"{o.Rank}")),
                mine.Where(r => r["list"] == "credential").Select(r => (r["code"], r["rank"]))
            );
            Assert.Equal(
                recommendation.Status == RecommendationStatus.NotEnoughKnown,
                mine is [{ } only] && only["list"] == "none" && only["mark"] == "not-enough-known"
            );
        }

        Assert.Equal(25, rows.Select(r => r["participant"]).Distinct().Count());
    }

    [Fact]
    public void Execute_EveryFormat_TheSameCells()
    {
        var cohort = Simulate(12);
        var csv = RunRows.Read(Run(cohort, "csv", o => o with { Format = TableFormat.Csv, JsonReasons = true }));
        var parquet = RunRows.Read(Run(cohort, "parquet", o => o with { Format = TableFormat.Parquet, JsonReasons = true }));
        Assert.Equal(csv.Count, parquet.Count);
        foreach (var column in RowSchema.Columns(true, false).Where(c => c.Type != ColumnType.Number && c.Name != "run").AtLeastOne())
            Assert.Equal(csv.Select(r => r[column.Name]), parquet.Select(r => r[column.Name]));
        Assert.Contains(csv, r => r["reasons"].Contains("\"findings\":[", StringComparison.Ordinal));
    }

    [Fact]
    public void Execute_CancelledAnywhere_GoesOnToTheSameBytes()
    {
        var cohort = Simulate(90);
        var unbroken = Run(cohort, "unbroken", o => o with { Chunk = 7, Workers = 2 });
        var broken = Path.Combine(_folder, "broken");
        for (var parts = 1; parts < 9; parts += 2)
        {
            using var stop = new CancellationTokenSource();
            var stopAt = parts;
            Assert.ThrowsAny<OperationCanceledException>(() =>
                BatchRun.Execute(
                    ShippedBundle.Bundle,
                    Options(cohort, broken) with
                    {
                        Chunk = 7,
                        Workers = 2,
                    },
                    TimeProvider.System,
                    new Told(p =>
                    {
                        if (p.Parts >= stopAt)
                            stop.Cancel();
                    }),
                    stop.Token
                )
            );
            Assert.Empty(Directory.GetFiles(broken, "*.partial", SearchOption.AllDirectories));
            Assert.False(File.Exists(Path.Combine(broken, RunFolder.ManifestFile)));
        }

        Run(cohort, "broken", o => o with { Chunk = 7, Workers = 3 });
        Assert.Equal(Files(unbroken), Files(broken));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("gone")]
    public void Execute_PartDamagedBeforeResume_IsWrittenAgain(string how)
    {
        var cohort = Simulate(30);
        var unbroken = Run(cohort, "unbroken", o => o with { Chunk = 5, Workers = 1 });
        var broken = Path.Combine(_folder, "broken");
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BatchRun.Execute(
                ShippedBundle.Bundle,
                Options(cohort, broken) with
                {
                    Chunk = 5,
                    Workers = 1,
                },
                TimeProvider.System,
                new Told(p =>
                {
                    if (p.Parts >= 3)
                        stop.Cancel();
                }),
                stop.Token
            )
        );
        var part = Path.Combine(broken, "part-000001.parquet");
        if (how == "gone")
            File.Delete(part);
        else
            File.WriteAllBytes(part, File.ReadAllBytes(part)[..100]);
        Run(cohort, "broken", o => o with { Chunk = 5, Workers = 1 });
        Assert.Equal(Files(unbroken), Files(broken));
    }

    [Fact]
    public void Execute_PartThatCannotBeWritten_StopsWithoutAHalfFile_AndGoesOn()
    {
        var cohort = Simulate(30);
        var unbroken = Run(cohort, "unbroken", o => o with { Chunk = 5, Workers = 2 });
        var broken = Path.Combine(_folder, "broken");
        // A folder of the part's name, made once the run has begun, stands in for a disk that takes no more.
        var blocked = Path.Combine(broken, "part-000004.parquet");
        var failure = Assert.Throws<DataException>(() =>
            BatchRun.Execute(
                ShippedBundle.Bundle,
                Options(cohort, broken) with
                {
                    Chunk = 5,
                    Workers = 1,
                },
                TimeProvider.System,
                new Told(_ => Directory.CreateDirectory(blocked)),
                Cancellation
            )
        );
        Assert.Contains("part-000004", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(broken, "*.partial", SearchOption.AllDirectories));
        Directory.Delete(blocked);
        Run(cohort, "broken", o => o with { Chunk = 5, Workers = 2 });
        Assert.Equal(Files(unbroken), Files(broken));
    }

    [Fact]
    public void Execute_DuplicateAcrossFilesAndParts_FirstIsKept()
    {
        var cohort = Path.Combine(_folder, "two");
        Directory.CreateDirectory(cohort);
        File.WriteAllText(Path.Combine(cohort, "participants-1.csv"), "participant,work\nA,none\nB,none\nC,none\n");
        File.WriteAllText(Path.Combine(cohort, "participants-2.csv"), "participant,work\nD,none\nB,none\n");
        var run = Run(cohort, "run", o => o with { Chunk = 2, Workers = 3, AsOf = new DateOnly(2026, 10, 1), Format = TableFormat.Csv });
        Assert.Equal(["A", "B", "C", "D"], RunRows.Read(run).Select(r => r["participant"]));
        var line = File.ReadAllLines(Path.Combine(run, "rejects.csv"))[1];
        Assert.StartsWith(
            "participants-2.csv,3,B,participant,'B' again; it first appears on participants-1.csv:3,",
            line,
            StringComparison.Ordinal
        );
        Assert.Equal(4, File.ReadAllLines(Path.Combine(run, "thin.csv")).Length - 1);
    }

    [Fact]
    public void Execute_SecondFileUnusable_NothingIsBegun()
    {
        var cohort = Path.Combine(_folder, "two");
        Directory.CreateDirectory(cohort);
        File.WriteAllText(Path.Combine(cohort, "participants-1.csv"), "participant,work\nA,none\n");
        File.WriteAllText(Path.Combine(cohort, "participants-2.csv"), "participant,wrok\nB,none\n");
        Assert.Throws<DataException>(() => Run(cohort, "run", o => o));
        Assert.False(Directory.Exists(Path.Combine(_folder, "run")));
    }

    [Fact]
    public void Execute_OldAndFewFacts_AreMarkedWithWhatToAsk()
    {
        var cohort = Path.Combine(_folder, "participants.csv");
        File.WriteAllText(
            cohort,
            "participant,evidence\nOLD,technology:linux|used|2020-01-01|x;technology:microsoft-windows|used|2020-01-01|x;"
                + "technology:microsoft-active-directory|used|2020-01-01|x;technology:microsoft-powershell|used|2020-01-01|x;"
                + "technology:microsoft-excel|used|2020-01-01|x\nFEW,technology:linux|used|2026-01-01|x;"
                + "technology:microsoft-windows|used|2026-01-01|x;technology:microsoft-powershell|used|2026-01-01|x\n"
        );
        var run = Run(cohort, "run", o => o with { AsOf = new DateOnly(2026, 10, 1), Format = TableFormat.Csv });
        Assert.Equal(0, RunFolder.ReadManifest(run).Rejected);
        using var thin = CsvReader.Open(Path.Combine(run, "thin.csv"));
        var rows = thin.Rows().ToList();
        Assert.Equal(["old-facts", "few-facts"], rows.Select(r => r[thin.Header.Find("mark")]));
        Assert.All(rows, r => Assert.EndsWith("?", r[thin.Header.Find("question")], StringComparison.Ordinal));
        Assert.All(RunRows.Read(run), r => Assert.NotEmpty(r["mark"]));
    }

    [Fact]
    public void Execute_TwoInOneFolder_TheSecondIsRefused()
    {
        var cohort = Simulate(5);
        var output = Path.Combine(_folder, "run");
        using var held = RunFolder.Open(output);
        var failure = Assert.Throws<DataException>(() => Run(cohort, "run", o => o));
        Assert.Contains("another process", failure.Message, StringComparison.Ordinal);
    }

    private string Simulate(int participants)
    {
        var path = Path.Combine(_folder, "cohort");
        SimulatedCohort.Write(ShippedBundle.Catalog, new SimulationOptions { Participants = participants, Seed = 3 }, path, Cancellation);
        return path;
    }

    private static BatchOptions Options(string cohort, string output) =>
        new()
        {
            Cohort = cohort,
            Output = output,
            Sources = new(cohort, null, null, null),
        };

    private string Run(string cohort, string name, Func<BatchOptions, BatchOptions> change)
    {
        var output = Path.Combine(_folder, name);
        BatchRun.Execute(ShippedBundle.Bundle, change(Options(cohort, output)), TimeProvider.System, null, Cancellation);
        return output;
    }

    private static List<string> Files(string run) =>
        [
            .. Directory
                .GetFiles(run, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetFileName(f) != RunFolder.LogFile)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{Path.GetRelativePath(run, f)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}"),
        ];
}
