using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Replay;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Operations;

/// <summary>A replay compares every cell of every format, numbers by their bits.</summary>
public sealed class RunReplayTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("run-replay-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(TableFormat.Parquet, false)]
    [InlineData(TableFormat.Csv, false)]
    [InlineData(TableFormat.Jsonl, true)]
    [InlineData(TableFormat.Parquet, true)]
    public void Verify_ARunOfAnyFormat_EveryCellIsEqual(TableFormat format, bool json)
    {
        var (run, cohort) = Run(format, json);
        using var replay = RunReplay.Open(run, ShippedBundle.Bundle, cohort, Cancellation);
        var outcome = replay.Verify(null, null, 2, Cancellation);
        Assert.Equal(20, outcome.Replayed);
        Assert.Empty(outcome.Differences);
    }

    [Fact]
    public void Verify_LastDigitOfAScore_IsFoundWithRowAndColumn()
    {
        var (run, cohort) = Run(TableFormat.Csv, json: false);
        var part = Path.Combine(run, "part-000000.csv");
        var lines = File.ReadAllLines(part);
        var names = lines[0].Split(',');
        var at = Array.FindIndex(lines, 1, l => l.Contains(",occupation,3,", StringComparison.Ordinal) && !l.Contains('"'));
        var cells = lines[at].Split(',');
        var score = Array.IndexOf(names, "score");
        var was = cells[score];
        cells[score] = MathF.BitIncrement(float.Parse(was, CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture);
        lines[at] = string.Join(',', cells);
        File.WriteAllLines(part, lines);
        using var replay = RunReplay.Open(run, ShippedBundle.Bundle, cohort, Cancellation);
        var differences = replay.Verify("part-000000.csv", cells[0], 1, Cancellation).Differences;
        Assert.Equal(
            [
                $"{part}: its content does not match the manifest",
                $"{part}: {cells[0]} occupation 3: column 'score': recorded '{cells[score]}', replayed '{was}'",
            ],
            differences
        );
    }

    [Fact]
    public void Differences_OfEveryKind_AreNamed()
    {
        var columns = RowSchema.Columns(jsonReasons: true, plans: false);
        string[] Row(string participant, string rank, Action<string[]>? change = null)
        {
            var row = columns
                .Select(c =>
                    c.Name switch
                    {
                        "participant" => participant,
                        "list" => "occupation",
                        "rank" => rank,
                        "reasons" => """{"gap":[{"element":"a"}]}""",
                        _ => c.Type == ColumnType.Number ? "0.5" : "x",
                    }
                )
                .ToArray();
            change?.Invoke(row);
            return row;
        }

        void Put(string[] row, string column, string value) => row[columns.Index().First(c => c.Item.Name == column).Index] = value;
        foreach (var number in columns.Where(c => c.Type == ColumnType.Number).AtLeastOne())
        {
            var difference = Assert.Single(
                RowComparison.Differences(columns, [Row("P", "1", r => Put(r, number.Name, "0.50000006"))], [Row("P", "1")])
            );
            Assert.Equal($"P occupation 1: column '{number.Name}': recorded '0.50000006', replayed '0.5'", difference);
            Assert.Empty(RowComparison.Differences(columns, [Row("P", "1", r => Put(r, number.Name, "5E-1"))], [Row("P", "1")]));
            Assert.Single(RowComparison.Differences(columns, [Row("P", "1", r => Put(r, number.Name, string.Empty))], [Row("P", "1")]));
        }

        Assert.Equal(
            ["P occupation 1: column 'reasons': $.gap[0].element: recorded \"b\", replayed \"a\""],
            RowComparison.Differences(columns, [Row("P", "1", r => Put(r, "reasons", """{"gap":[{"element":"b"}]}"""))], [Row("P", "1")])
        );
        Assert.Equal(
            [
                "P occupation 2: missing from the run, present in the replay",
                "P occupation 1: recorded more than once",
                "Q occupation 1: present in the run, missing from the replay",
            ],
            RowComparison.Differences(columns, [Row("P", "1"), Row("P", "1"), Row("Q", "1")], [Row("P", "1"), Row("P", "2")])
        );
    }

    private (string Run, string Cohort) Run(TableFormat format, bool json)
    {
        var cohort = Path.Combine(_folder, "cohort");
        SimulatedCohort.Write(
            ShippedBundle.Catalog,
            new SimulationOptions
            {
                Participants = 20,
                Seed = 9,
                NothingKnownPercent = 10,
            },
            cohort,
            Cancellation
        );
        var output = Path.Combine(_folder, "run");
        BatchRun.Execute(
            ShippedBundle.Bundle,
            new BatchOptions
            {
                Cohort = cohort,
                Output = output,
                Chunk = 8,
                Format = format,
                JsonReasons = json,
                Rank = new RankOptions { Top = 5 },
            },
            TimeProvider.System,
            null,
            Cancellation
        );
        return (output, cohort);
    }
}
