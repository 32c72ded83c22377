using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Parquet;
using AdvancementEngine.Data.Tables;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Data.Tables;

public sealed class ParquetTableWriterTests : IDisposable
{
    private static readonly IReadOnlyList<TableColumn> s_columns =
    [
        new("text", ColumnType.Text, "x"),
        new("integer", ColumnType.Integer, "x"),
        new("number", ColumnType.Number, "x"),
        new("day", ColumnType.Day, "x"),
        new("empty", ColumnType.Text, "x"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    // Codes of one, two and four bytes, few and many different texts, and rows beyond one and several of DuckDB's chunks.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 3)]
    [InlineData(2_048, 255)]
    [InlineData(2_049, 256)]
    [InlineData(5_000, 5_000)]
    [InlineData(140_000, 65_536)]
    public void Write_RowsOfEveryType_ReadBackEqual(int rows, int texts)
    {
        var path = Write("a.parquet", rows, i => i % 7 == 3 ? null : $"text '{i % texts}'");
        using var reader = ParquetReader.Open(path);
        var read = reader.Rows().Select(r => string.Join('|', r.Cells)).ToList();
        Assert.Equal(
            Enumerable
                .Range(0, rows)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(i % 7 == 3 ? string.Empty : $"text '{i % texts}'")}|{(i % 5 == 0 ? string.Empty : i - 3)}|"
                            + $"{(i % 3 == 0 ? string.Empty : $"{i + 0.5f:0.0}")}|{new DateOnly(1960, 1, 1).AddDays(i):yyyy-MM-dd}|"
                    )
                ),
            read
        );
    }

    [Fact]
    public void Write_TextsThatNoCStringCanBe_ReadBackEqual()
    {
        string[] texts = ["a\0b", "a\0c", "\U0001F600", "", "é", "a\0b", "a", "a", "a", "a", "a", "a"];
        using var reader = ParquetReader.Open(Write("a.parquet", texts.Length, i => texts[i]));
        Assert.Equal(texts, reader.Rows().Select(r => r[0]));
    }

    [Fact]
    public void Write_Twice_EqualBytesAndTypesThatDoNotDependOnTheRows()
    {
        using var writer = TableWriter.Create(TableFormat.Parquet, s_columns);
        var few = Write(writer, "few.parquet", 100, i => $"{i % 3}");
        var many = Write(writer, "many.parquet", 100, i => $"{i}");
        var again = Write(writer, "again.parquet", 100, i => $"{i % 3}");
        Assert.Equal(File.ReadAllBytes(few), File.ReadAllBytes(again));
        Assert.Equal(Types(few), Types(many));
        Assert.Equal("text VARCHAR, integer BIGINT, number FLOAT, day DATE, empty VARCHAR", Types(few));
    }

    [Fact]
    public void Write_RowsThatFail_LeaveNothingBehindForTheNext()
    {
        using var writer = TableWriter.Create(TableFormat.Parquet, s_columns);
        var path = Path.Combine(_folder.FullName, "b.parquet");
        Assert.Throws<InvalidOperationException>(() =>
            writer.Write(
                path,
                rows =>
                {
                    Row(rows, 1, "lost");
                    rows.Text("half");
                    rows.EndRow();
                }
            )
        );
        Assert.Empty(_folder.GetFiles());
        using var reader = ParquetReader.Open(Write(writer, "c.parquet", 2, _ => "kept"));
        Assert.Equal(["kept", "kept"], reader.Rows().Select(r => r[0]));
    }

    [Fact]
    public void Write_FolderThatIsGone_IsOneError()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "file"), "x");
        Assert.Contains(
            "cannot be written",
            Assert.Throws<DataException>(() => Write(Path.Combine("file", "a.parquet"), 1, _ => "x")).Message,
            StringComparison.Ordinal
        );
    }

    private string Write(string name, int rows, Func<int, string?> text)
    {
        using var writer = TableWriter.Create(TableFormat.Parquet, s_columns);
        return Write(writer, name, rows, text);
    }

    private string Write(TableWriter writer, string name, int rows, Func<int, string?> text)
    {
        var path = Path.Combine(_folder.FullName, name);
        writer.Write(
            path,
            table =>
            {
                for (var i = 0; i < rows; i++)
                    Row(table, i, text(i));
            }
        );
        return path;
    }

    private static void Row(ITableRows table, int i, string? text)
    {
        if (i % 2 == 0 || text is null)
            table.Text(text);
        else
            table.Text(text.AsSpan());
        table.Integer(i % 5 == 0 ? null : i - 3);
        table.Number(i % 3 == 0 ? null : i + 0.5f);
        table.Day(new DateOnly(1960, 1, 1).AddDays(i));
        table.Text(null);
        table.EndRow();
    }

    private static string Types(string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM '{path}'";
        using var reader = command.ExecuteReader();
        var types = new List<string>();
        while (reader.Read())
            types.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        return string.Join(", ", types);
    }
}
