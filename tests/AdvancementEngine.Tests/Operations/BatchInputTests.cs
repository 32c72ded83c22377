using System.Globalization;
using System.Text;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Recommendations;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Operations;

/// <summary>What a batch makes of bad input: every good row is scored, every bad one listed, and what cannot be used as a whole is refused
/// before anything is written.</summary>
public sealed class BatchInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("batch-input-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Each way once; the row is one in a hundred. A good row carries a quoted line break now and then.
    [Fact]
    public void Execute_OnePercentBrokenInEveryWay_ScoresEveryGoodRowAndListsEveryBadOne()
    {
        var ways = Framing().Concat(Cells()).ToList();
        var source = Simulate("source", ways.Count * 100);
        var lines = File.ReadAllLines(Path.Combine(source, "participants.csv"));
        var cohort = Path.Combine(_folder, "broken-rows");
        Directory.CreateDirectory(cohort);
        foreach (var beside in Directory.GetFiles(source, "program*"))
            File.Copy(beside, Path.Combine(cohort, Path.GetFileName(beside)));
        var bad = new List<(int Line, string Way)>();
        var good = new List<string>();
        using (var stream = File.Create(Path.Combine(cohort, "participants.csv")))
        {
            stream.Write("\uFEFF"u8);
            var line = 1;
            for (var i = 0; i < lines.Length; i++, line++)
            {
                byte[] row = Encoding.UTF8.GetBytes(lines[i]);
                if (i % 100 == 50)
                {
                    var (name, way) = ways[bad.Count];
                    row = way(lines[i], lines[1]);
                    bad.Add((line, name));
                }
                else if (i > 0)
                {
                    good.Add(lines[i][..lines[i].IndexOf(',', StringComparison.Ordinal)]);
                    if (i % 70 == 0)
                    {
                        row = Encoding.UTF8.GetBytes(
                            Put(
                                lines[i],
                                ParticipantColumns.Evidence,
                                "\"technology:linux|used|2026-01-02|a \"\"supervisor\"\",\nsecond line\""
                            )
                        );
                        line++;
                    }
                }

                stream.Write(row);
                stream.WriteByte((byte)'\n');
            }
        }

        Assert.Equal(ways.Count, bad.Count);
        var run = Run(
            cohort,
            "run",
            o =>
                o with
                {
                    Format = TableFormat.Csv,
                    AsOf = new DateOnly(2026, 10, 1),
                    Chunk = 250,
                    Workers = 2,
                    Rank = new RankOptions { Top = 1, Kind = OpportunityKind.Occupation },
                }
        );
        var manifest = RunFolder.ReadManifest(run);
        using var rejects = CsvReader.Open(Path.Combine(run, "rejects.csv"));
        var listed = rejects.Rows().ToList();
        var rows = listed.Select(r => int.Parse(r[rejects.Header.Find("row")], CultureInfo.InvariantCulture)).Distinct().ToHashSet();
        Assert.Empty(bad.Where(b => !rows.Contains(b.Line)).Select(b => $"not listed: {b.Way}, line {b.Line}"));
        Assert.Equal(bad.Select(b => b.Line), rows.Order());
        Assert.All(listed, r => Assert.All(new[] { "file", "found", "needed", "remedy" }, c => Assert.NotEmpty(r[rejects.Header.Find(c)])));
        Assert.Equal(
            ((long)lines.Length - 1, (long)good.Count, (long)bad.Count),
            (manifest.RowsIn, manifest.Participants, manifest.Rejected)
        );
        Assert.Equal(good, RunRows.Read(run).Select(r => r["participant"]).Distinct());
    }

    [Fact]
    public void Execute_ParquetOrCsvOrBoth_TheSameRows()
    {
        var source = Simulate("source", 60);
        var csv = Path.Combine(source, "participants.csv");
        var lines = File.ReadAllLines(csv);
        var mixed = Path.Combine(_folder, "mixed");
        Directory.CreateDirectory(mixed);
        foreach (var beside in Directory.GetFiles(source, "program*"))
            File.Copy(beside, Path.Combine(mixed, Path.GetFileName(beside)));
        File.WriteAllLines(Path.Combine(mixed, "participants-1.csv"), lines[..31]);
        Parquet(Path.Combine(mixed, "participants-2.parquet"), $"SELECT * FROM read_csv('{csv}', all_varchar = true) OFFSET 30");
        var parquet = Path.Combine(_folder, "parquet");
        Directory.CreateDirectory(parquet);
        foreach (var beside in Directory.GetFiles(source, "program*"))
            File.Copy(beside, Path.Combine(parquet, Path.GetFileName(beside)));
        Parquet(Path.Combine(parquet, "participants.parquet"), $"SELECT * FROM read_csv('{csv}', all_varchar = true)");
        var expected = Rows(Run(source, "csv", o => o));
        Assert.Equal(expected, Rows(Run(mixed, "run-mixed", o => o)));
        Assert.Equal(expected, Rows(Run(parquet, "run-parquet", o => o)));

        static List<string> Rows(string run) =>
            [
                .. RunRows
                    .Read(run)
                    .Select(r => string.Join('|', r.Where(c => c.Key is not ("run" or "data")).Select(c => $"{c.Key}={c.Value}"))),
            ];
    }

    [Fact]
    public void Execute_Glob_TakesTheFilesItFits()
    {
        foreach (var name in new[] { "a-1.csv", "a-2.csv", "b-1.csv" })
            File.WriteAllText(Path.Combine(_folder, name), $"participant,work\n{name},none\n");
        var run = Run(Path.Combine(_folder, "a-*.csv"), "run", o => o with { AsOf = new DateOnly(2026, 10, 1) });
        Assert.Equal(["a-1.csv", "a-2.csv"], RunRows.Read(run).Select(r => r["participant"]));
        Assert.Equal(["a-1.csv", "a-2.csv"], RunFolder.ReadManifest(run).Plan.Input.Select(i => i.Name));
    }

    [Fact]
    public void Execute_RowsOfAnotherEncoding_AreRejectedAndTheOthersScored()
    {
        var cohort = Path.Combine(_folder, "participants.csv");
        File.WriteAllBytes(
            cohort,
            [
                .. "\uFEFFparticipant,work,evidence\r\nA,none,technology:linux|used|2026-01-01|Zoë\r\n"u8,
                .. "B,none,technology:linux|used|2026-01-01|Zo"u8,
                0xEB,
                .. "\r\nC,none,\r\n"u8,
            ]
        );
        var run = Run(cohort, "run", o => o with { AsOf = new DateOnly(2026, 10, 1) });
        Assert.Equal(["A", "C"], RunRows.Read(run).Select(r => r["participant"]).Distinct());
        Assert.Contains(
            "participants.csv,3,,,\"byte 0xEB at byte 43",
            File.ReadAllLines(Path.Combine(run, "rejects.csv"))[1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("utf-16", "UTF-16 text")]
    [InlineData("empty", "no participant")]
    [InlineData("types", "type INTEGER")]
    [InlineData("no rows", "no participant")]
    [InlineData("text", "not PAR1")]
    public void Execute_AFileUnusableAsAWhole_NothingIsBegun(string what, string found)
    {
        var cohort = Path.Combine(_folder, "two");
        Directory.CreateDirectory(cohort);
        if (what is "utf-16" or "types" or "text")
            File.WriteAllText(Path.Combine(cohort, "participants-1.csv"), "participant,work\nA,none\n");
        switch (what)
        {
            case "utf-16":
                File.WriteAllText(Path.Combine(cohort, "participants-2.csv"), "participant,work\nB,none\n", Encoding.Unicode);
                break;
            case "empty":
                File.WriteAllText(Path.Combine(cohort, "participants-2.csv"), "participant,work\n");
                break;
            case "types":
                Parquet(Path.Combine(cohort, "participants-2.parquet"), "SELECT 7 AS participant");
                break;
            case "no rows":
                Parquet(Path.Combine(cohort, "participants-2.parquet"), "SELECT 'A' AS participant LIMIT 0");
                break;
            default:
                File.WriteAllText(Path.Combine(cohort, "participants-2.parquet"), "participant,work\nB,none\n");
                break;
        }

        var failure = Assert.Throws<DataException>(() => Run(cohort, "run", o => o));
        Assert.Contains(found, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.False(Directory.Exists(Path.Combine(_folder, "run")));
    }

    [Fact]
    public void Execute_FolderOfAnotherUnfinishedRun_IsRefusedAndLeftAsItIs()
    {
        var cohort = Simulate("mine", 30);
        var run = Path.Combine(_folder, "run");
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BatchRun.Execute(
                ShippedBundle.Bundle,
                new BatchOptions
                {
                    Cohort = cohort,
                    Output = run,
                    Chunk = 5,
                },
                TimeProvider.System,
                new Told(p =>
                {
                    if (p.Parts == 2)
                        stop.Cancel();
                }),
                stop.Token
            )
        );
        var before = Directory
            .GetFiles(run, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f))))
            .ToList();
        var failure = Assert.Throws<DataException>(() => Run(Simulate("other", 40), "run", o => o with { Chunk = 5 }));
        Assert.Contains("input participants.csv", failure.Message, StringComparison.Ordinal);
        Assert.Contains("start a new run in another folder; no file was changed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(
            before,
            Directory
                .GetFiles(run, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f))))
        );
    }

    // Ways in which a line is no row.
    private static IEnumerable<(string Name, Func<string, string, byte[]> Break)> Framing()
    {
        static (string, Func<string, string, byte[]>) Text(string name, Func<string, string> way) =>
            (name, (line, _) => Encoding.UTF8.GetBytes(way(line)));
        yield return Text("a field too many", l => l + ",extra");
        yield return Text("a field too few", l => l[..l.LastIndexOf(',')]);
        yield return Text("an unterminated quote at the start", l => "\"" + l);
        yield return Text("an unterminated quote at the end", l => string.Concat(l.AsSpan(0, l.LastIndexOf(',') + 1), "\"R=1"));
        yield return Text("a quote inside a field", l => l.Insert(3, "\""));
        yield return Text(
            "text after a closing quote",
            l => $"\"{l[..l.IndexOf(',', StringComparison.Ordinal)]}\"x{l[l.IndexOf(',', StringComparison.Ordinal)..]}"
        );
        yield return Text("a carriage return alone", l => l.Insert(4, "\r"));
        yield return Text("a zero byte", l => l.Insert(4, "\0"));
        yield return Text("a line longer than a row may be", l => l + new string('x', (1024 * 1024) + 1));
        yield return ("bytes that are no UTF-8", (l, _) => [.. Encoding.UTF8.GetBytes(l), 0xff, 0xfe]);
        yield return ("half a character", (l, _) => [.. Encoding.UTF8.GetBytes(l), 0xc3]);
        yield return ("the first row again", (_, first) => Encoding.UTF8.GetBytes(first));
        yield return ("the header again", (_, _) => Encoding.UTF8.GetBytes(string.Join(',', ParticipantColumns.Names)));
        yield return ("delimiters of another kind", (l, _) => Encoding.UTF8.GetBytes(l.Replace(',', ';')));
    }

    // Ways in which a cell is none of its column.
    private static IEnumerable<(string Name, Func<string, string, byte[]> Break)> Cells()
    {
        (string Column, string[] Cells)[] wrong =
        [
            (ParticipantColumns.Participant, ["", "two words", "a|b", "a;b", new string('x', 65), "tab\there"]),
            (ParticipantColumns.Marked, ["pretended"]),
            (ParticipantColumns.Program, ["no-such-program"]),
            (ParticipantColumns.ProgramCompleted, ["2026-13-01", "2027-01-01", "1901-01-01", "last spring"]),
            (ParticipantColumns.Education, ["bachelor|2026-13-01", "bachelor|2020-01-01|a|b", "|2020-01-01"]),
            (
                ParticipantColumns.Work,
                [
                    "15-9999.00|2024-01-01",
                    "15-1232.00|9999-12",
                    "15-1232.00|2025-01-01|2024-01-01",
                    "15-1232.00|yesterday",
                    "15-1232.00|2027-01-01",
                    "15-1232.00|2020-01-01|||x",
                    "|2020-01-01",
                ]
            ),
            (
                ParticipantColumns.Evidence,
                [
                    "technology:no-such-thing|used|2026-01-01",
                    "technology:linux|guessed|2026-01-01",
                    "technology:linux",
                    "technology:linux|used|2030-01-01",
                    "occupation:15-1232.00|used|2026-01-01",
                    "technology:linux|used|2026-01-01|x|y",
                ]
            ),
            (
                ParticipantColumns.Credentials,
                ["no-such-credential|2026-01-01", "comptia-a-plus|2030-01-01", "comptia-a-plus|2026-01-01|a|b"]
            ),
            (
                ParticipantColumns.Activities,
                ["daydreaming|4", "job-shadow|-1", "job-shadow|many", "job-shadow|4|15-9999.00", "job-shadow|99999"]
            ),
            (ParticipantColumns.Needs, ["luck", "transport|2030-01-01", "transport|2026-01-01|a|b"]),
            (
                ParticipantColumns.Facts,
                [
                    "shoe-size|44",
                    "gender|x",
                    "attendance|110",
                    "attendance|often",
                    "drivers-license|held; drivers-license|none",
                    "work-months|3",
                    "resume|held",
                ]
            ),
            (ParticipantColumns.GoalOccupation, ["15-9999.00"]),
            (ParticipantColumns.WageFloor, ["fifty thousand", "-1", "50000.50", "1e6", "1000001", "\"50,000\""]),
            (ParticipantColumns.Months, ["soon", "-1", "241", "nan"]),
            (ParticipantColumns.Money, ["$5", "-1", "infinity"]),
            (ParticipantColumns.Interests, ["R=9", "R=1;R=2", "R=1;I=1;A=1;S=1;E=1", "X=1", "RIASEC"]),
        ];
        foreach (var (column, cells) in wrong)
        {
            foreach (var cell in cells)
                yield return ($"{column}: {DataProblem.Quote(cell)}", (line, _) => Encoding.UTF8.GetBytes(Put(line, column, cell)));
        }
    }

    // No simulated cell holds a comma.
    private static string Put(string line, string column, string cell)
    {
        var cells = line.Split(',');
        cells[ParticipantColumns.Names.Index().First(c => c.Item == column).Index] = cell;
        return string.Join(',', cells);
    }

    private static void Parquet(string path, string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({query}) TO '{path}' (FORMAT parquet)";
        command.ExecuteNonQuery();
    }

    private string Simulate(string name, int participants)
    {
        var path = Path.Combine(_folder, name);
        SimulatedCohort.Write(ShippedBundle.Catalog, new SimulationOptions { Participants = participants, Seed = 3 }, path, Cancellation);
        return path;
    }

    private string Run(string cohort, string name, Func<BatchOptions, BatchOptions> change)
    {
        var output = Path.Combine(_folder, name);
        BatchRun.Execute(
            ShippedBundle.Bundle,
            change(
                new BatchOptions
                {
                    Cohort = cohort,
                    Output = output,
                    AsOf = new DateOnly(2026, 10, 1),
                }
            ),
            TimeProvider.System,
            null,
            Cancellation
        );
        return output;
    }
}
