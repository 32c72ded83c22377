using System.Security.Cryptography;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Parquet;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Data.Parquet;

public sealed class ParquetReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private byte[] Bytes(string query)
    {
        var path = Path.Combine(_folder.FullName, "made.parquet");
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({query}) TO '{path}' (FORMAT parquet)";
        command.ExecuteNonQuery();
        return File.ReadAllBytes(path);
    }

    private string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static (IReadOnlyList<string> Columns, List<CsvRow> Rows) Read(string path, FilesRead? read = null)
    {
        using var reader = ParquetReader.Open(path, read: read);
        return (reader.Header.Names, [.. reader.Rows()]);
    }

    [Theory]
    [InlineData("participants[2].parquet", "participants2.parquet")]
    [InlineData("participants*.parquet", "participants1.parquet")]
    [InlineData("participants?.parquet", "participants1.parquet")]
    [InlineData("[a-z]/p.parquet", "b/p.parquet")]
    [InlineData("it's.parquet", "its.parquet")]
    [InlineData("a;b--c.parquet", "a.parquet")]
    [InlineData("line\nbreak.parquet", "line.parquet")]
    [InlineData("{x,y}.parquet", "x.parquet")]
    [InlineData("back\\slash.parquet", "backslash.parquet")]
    [InlineData("**/p.parquet", "deep/er/p.parquet")]
    public void Open_NameLikeAPattern_ReadsExactlyThatFile(string name, string decoy)
    {
        if (OperatingSystem.IsWindows())
            return;
        Put(decoy, Bytes("SELECT 'another' AS participant"));
        var bytes = Bytes("SELECT 'meant' AS participant");
        var path = Put(name, bytes);
        var read = new FilesRead();
        Assert.Equal("meant", Assert.Single(Read(path, read).Rows)[0]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), read.Sha256(path));
    }

    [Theory]
    [InlineData("program=EVIL")]
    [InlineData("education=doctoral")]
    [InlineData("gender=female")]
    [InlineData("participant=another")]
    [InlineData("year=2024/month=1")]
    public void Open_FolderLikeAPartition_AddsAndReplacesNoColumn(string folder)
    {
        var (columns, rows) = Read(
            Put(Path.Combine(folder, "p.parquet"), Bytes("SELECT 'meant' AS participant, 'associate' AS education"))
        );
        Assert.Equal(["participant", "education"], columns);
        Assert.Equal("meant|associate", string.Join('|', Assert.Single(rows).Cells));
    }

    [Fact]
    public void Rows_FileSwappedWhileOpen_RowsAreThoseThatWereHashed()
    {
        var before = Bytes("SELECT 'before' AS participant FROM range(3)");
        var path = Put("p.parquet", before);
        var read = new FilesRead();
        using var reader = ParquetReader.Open(path, read: read);
        File.WriteAllBytes(path, Bytes("SELECT 'after' AS participant FROM range(3)"));
        Assert.Equal(["before", "before", "before"], reader.Rows().Select(r => r[0]));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(before)), read.Sha256(path));
    }

    [Theory]
    [InlineData("SELECT repeat('q', 240000) AS participant FROM range(20000)", "a cell of more than 65536 bytes")]
    [InlineData(
        "SELECT 'P-' || i AS participant, repeat('\u00e4', 40000) AS work FROM range(3000) t(i)",
        "a cell of more than 65536 bytes"
    )]
    [InlineData(
        "SELECT repeat('x', 65536) AS a, repeat('x', 65536) AS b, repeat('x', 65536) AS c, repeat('x', 65536) AS d, repeat('x', 65536) AS "
            + "e, repeat('x', 65536) AS f, repeat('x', 65536) AS g, repeat('x', 65536) AS h, repeat('x', 65536) AS i, repeat('x', 65536) "
            + "AS j, repeat('x', 65536) AS k, repeat('x', 65536) AS l, repeat('x', 65536) AS m, repeat('x', 65536) AS n, repeat('x', "
            + "65536) AS o, repeat('x', 65536) AS p, repeat('x', 65536) AS q FROM range(500)",
        "a row of more than 1048576 bytes"
    )]
    public void Rows_CellsAboveTheirBound_RejectedInFlatMemory(string query, string found)
    {
        var path = Put("long.parquet", Bytes(query));
        using var reader = ParquetReader.Open(path);
        var (count, most) = (0, 0L);

        // What other tests of the process hold is no part of it.
        var before = GC.GetTotalMemory(true);
        foreach (var row in reader.Rows())
        {
            Assert.Equal(found, row.Problem!.Found);
            if (++count % 500 == 0)
                most = Math.Max(most, GC.GetTotalMemory(true) - before);
        }

        Assert.True(count >= 500);
        Assert.True(most < 200_000_000, $"{most} bytes held");
    }

    [Fact]
    public void Rows_CellOfTheBound_ReadWhole()
    {
        var rows = Read(Put("p.parquet", Bytes("SELECT repeat('x', 65536) AS a, 'y' AS b UNION ALL SELECT repeat('x', 65537), 'z'"))).Rows;
        Assert.Equal(65_536, rows[0][0].Length);
        Assert.NotNull(rows[1].Problem);
        Assert.Equal((2, "a"), (rows[1].Problem!.Line, rows[1].Problem!.Column));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_MutatedFiles_RefusedOrAnsweredInFlatMemory(int seed)
    {
        // 2 x 100 files, a few bytes of each drawn anew, in the pages, the footer and its length.
        var whole = Bytes(
            "SELECT 'P-' || i AS participant, CASE WHEN i % 3 = 0 THEN NULL ELSE 'bachelor|2020-01-01' END AS education, i * 1.5 AS "
                + "months_available FROM range(3000) t(i)"
        );
        var draws = new Random(seed);
        var (refused, answered) = (0, 0);
        var before = Environment.WorkingSet;
        for (var file = 0; file < 100; file++)
        {
            var bytes = (byte[])whole.Clone();
            for (var change = draws.Next(1, 6); change > 0; change--)
                bytes[file % 2 == 0 ? draws.Next(4, bytes.Length) : draws.Next(bytes.Length - 600, bytes.Length)] = (byte)draws.Next(256);
            var path = Put("mutated.parquet", file % 10 == 9 ? bytes[..draws.Next(1, bytes.Length)] : bytes);
            try
            {
                Assert.True(Read(path).Rows.Count < 1_000_000);
                answered++;
            }
            catch (DataException failure)
            {
                Assert.DoesNotContain('\n', failure.Message);
                refused++;
            }
        }

        Assert.Equal(100, refused + answered);
        Assert.True(refused > 10, $"{refused} refused");
        Assert.True(Environment.WorkingSet - before < 700_000_000, $"{(Environment.WorkingSet - before) / 1_000_000} MB more");
    }
}
