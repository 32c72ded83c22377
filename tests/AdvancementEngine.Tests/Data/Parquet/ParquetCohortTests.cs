using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Tests.Data.Cohorts;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Data.Parquet;

public sealed class ParquetCohortTests : IDisposable
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private string Write(string name, string query)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({query}) TO '{path}' (FORMAT parquet)";
        command.ExecuteNonQuery();
        return path;
    }

    private static List<CohortRow> Read(string path) => [.. CohortReader.Read(path, SmallCatalog.Value, s_asOf)];

    [Fact]
    public void Rows_SameCellsAsCsv_SameParticipants()
    {
        var csv = Path.Combine(_folder.FullName, "participants.csv");
        File.WriteAllText(
            csv,
            "participant,education,work,program,program_completed,wage_floor_usd,months_available\nP-1,\"bachelor||a \"\"b\"\", "
                + "c\",15-1232.00|2024-01-01,X,2025-01-31,50000,6.5\nP-2,,none,,,,\nP-3,,15-9999.00|2024-01-01,,,,\n"
        );
        var parquet = Write(
            "p.parquet",
            $"SELECT * REPLACE (CAST(program_completed AS DATE) AS program_completed, CAST(wage_floor_usd AS INTEGER) AS wage_floor_usd, "
                + $"CAST(months_available AS DOUBLE) AS months_available) FROM read_csv('{csv}', all_varchar = true)"
        );
        var expected = Read(csv);
        var found = Read(parquet);
        Assert.Equal([1L, 2L, 3L], found.Select(r => r.Line));
        Assert.Equal([false, false, true], found.Select(r => r.IsRejected));
        for (var i = 0; i < 2; i++)
            Assert.Equal(ParticipantRowWriter.Cells(expected[i].Participant!, ""), ParticipantRowWriter.Cells(found[i].Participant!, ""));
        Assert.Equal(expected[2].Problems[0] with { File = parquet, Line = 3 }, found[2].Problems[0]);
    }

    [Fact]
    public void Rows_MixedFiles_DuplicatesSeenAcrossThem()
    {
        Write("participants-2.parquet", "SELECT 'P-' || i AS participant FROM range(3) t(i)");
        File.WriteAllText(Path.Combine(_folder.FullName, "participants-1.csv"), "participant\nP-1\nP-7\n");
        var rows = Read(_folder.FullName);
        Assert.Equal(["P-1", "P-7", "P-0", "P-1", "P-2"], rows.Select(r => r.Id));
        Assert.Contains("participants-1.csv:2", Assert.Single(rows, r => r.IsRejected).Problems[0].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_NaN_RowRejected() =>
        Assert.Equal(
            "'nan'",
            Assert.Single(Read(Write("n.parquet", "SELECT 'P-1' AS participant, 'nan'::DOUBLE AS months_available"))).Problems[0].Found
        );

    [Theory]
    [InlineData("SELECT 1 AS participant", "type INTEGER")]
    [InlineData("SELECT 'P-1' AS participant, ['a'] AS evidence", "type VARCHAR[]")]
    [InlineData("SELECT 'P-1' AS participant, TIMESTAMP '2026-01-01' AS program_completed", "type TIMESTAMP")]
    [InlineData("SELECT 'P-1' AS participant, true AS wage_floor_usd", "type BOOLEAN")]
    [InlineData("SELECT 'P-1' AS participant, 'x' AS gender", "a protected attribute")]
    [InlineData("SELECT 'P-1' AS participant, 'x' AS evidense", "an unknown column")]
    [InlineData("SELECT 'P-1' AS id", "no such column")]
    [InlineData("SELECT 'P-1' AS participant LIMIT 0", "no participant")]
    public void Rows_FileUnusableAsAWhole_Refused(string query, string found) =>
        Assert.Contains(found, Assert.Throws<DataException>(() => Read(Write("b.parquet", query))).Message, StringComparison.Ordinal);

    [Fact]
    public void Rows_CutShortOrText_RefusedOnOneLine()
    {
        var whole = File.ReadAllBytes(Write("w.parquet", "SELECT 'P-' || i AS participant FROM range(5000) t(i)"));
        var cut = Path.Combine(_folder.FullName, "cut.parquet");
        File.WriteAllBytes(cut, whole[..(whole.Length / 2)]);
        Assert.Contains("cannot be read", Assert.Throws<DataException>(() => Read(cut)).Message, StringComparison.Ordinal);
        File.WriteAllText(cut, "participant\nP-1\n");
        var failure = Assert.Throws<DataException>(() => Read(cut));
        Assert.Contains("not PAR1", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
