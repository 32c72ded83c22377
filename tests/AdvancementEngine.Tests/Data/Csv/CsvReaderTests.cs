using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Tests.Data.Csv;

public class CsvReaderTests
{
    internal static List<CsvRow> Read(byte[] bytes, CsvOptions? options = null)
    {
        using var reader = new CsvReader(new MemoryStream(bytes), "t.csv", options);
        return [.. reader.Rows()];
    }

    private static List<CsvRow> Read(string text, CsvOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    private static string Show(IEnumerable<CsvRow> rows) =>
        string.Join(" / ", rows.Select(r => $"{r.Line}:" + (r.Problem is null ? string.Join("|", r.Cells) : "!")));

    [Theory]
    [InlineData("a,b\n1,2\n", "2:1|2")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n", "2:1|2 / 3:3|4")]
    [InlineData("a,b\n1,2", "2:1|2")]
    [InlineData("\uFEFFa,b\n1,2\n", "2:1|2")]
    [InlineData("\n\na,b\n\n1,2\n\n", "5:1|2")]
    [InlineData("a,b\n,\n1,2\n", "3:1|2")]
    [InlineData("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", "2:x,y|say \"hi\"")]
    [InlineData("a,b\n\"one\ntwo\",2\n3,4\n", "2:one\ntwo|2 / 4:3|4")]
    [InlineData("a,b\n\"\",\"\"\r\n", "2:|")]
    [InlineData("a,b\n\"\"\"\",2", "2:\"|2")]
    [InlineData("a,b\n1,\"2\"", "2:1|2")]
    [InlineData("a\n\"\"\n", "2:")]
    [InlineData("a,b\nä,日本\n", "2:ä|日本")]
    public void Rows_WellFormed_CellsAndPhysicalLines(string text, string expected) => Assert.Equal(expected, Show(Read(text)));

    [Theory]
    [InlineData("a,b\n1\n3,4\n", "2:! / 3:3|4", "1 fields")]
    [InlineData("a,b\n1,2,3\n3,4\n", "2:! / 3:3|4", "3 fields")]
    [InlineData("a,b\n1,\"2\n3,4\n5,6\n", "2:! / 3:3|4 / 4:5|6", "still open after the end of the file")]
    [InlineData("a,b\n1,\"2\n\"3\",\"4\"\n", "2:! / 3:3|4", "text after the closing quote of field 2")]
    [InlineData("a,b\n1,2\"2\n3,4\n", "2:! / 3:3|4", "a quote inside field 2")]
    [InlineData("a,b\n\"1\"x,2\n3,4\n", "2:! / 3:3|4", "text after the closing quote of field 1")]
    [InlineData("a,b\n1\r2,2\n3,4\n", "2:! / 3:3|4", "a carriage return without a line feed")]
    [InlineData("a,b\n1\02,2\n3,4\n", "2:! / 3:3|4", "a zero byte at byte 2 of the line")]
    [InlineData("a,b\n1,\"two\n lines\",3\n3,4\n", "2:! / 3:! / 4:3|4", "3 fields")]
    public void Rows_Broken_FirstLineRejectedAndTheRestRead(string text, string expected, string found)
    {
        var rows = Read(text);
        Assert.Equal(expected, Show(rows));
        var problem = rows.First(r => r.Problem is not null).Problem!;
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Equal(2, problem.Line);
        Assert.DoesNotContain('\n', problem.ToString());
    }

    [Fact]
    public void Rows_InvalidUtf8_RejectedWithByte()
    {
        var rows = Read([.. "a,b\n1,caf"u8, 0xE9, .. "\n3,4\n"u8]);
        Assert.Equal("2:! / 3:3|4", Show(rows));
        Assert.Contains("byte 0xE9 at byte 6 of the line", rows[0].Problem!.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_InvalidUtf8InSecondLineOfRow_RowRejectedWithItsFirstLine()
    {
        var rows = Read([.. "a,b\n1,\"x\ny"u8, 0xFF, .. "\"\n3,4\n"u8]);
        Assert.Equal(2, rows[0].Line);
        Assert.Contains("byte 0xFF at byte 2 of line 2 of the row", rows[0].Problem!.Found, StringComparison.Ordinal);
        Assert.Equal("3|4", string.Join('|', rows[^1].Cells));
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Rows_QuotedFieldOverManyLines_RejectedFromThe32ndLineBreak(int breaks, bool good)
    {
        var rows = Read("a,b\n1,\"" + string.Concat(Enumerable.Repeat("x\n", breaks)) + "\"\n3,4\n");
        Assert.Equal(good, rows[0].Problem is null);
        Assert.Equal("3|4", string.Join('|', rows[^1].Cells));
    }

    [Theory]
    [InlineData(65536, true)]
    [InlineData(65537, false)]
    public void Rows_LongQuotedField_RejectedAbove64KiB(int length, bool good)
    {
        var rows = Read($"a,b\n1,\"{new string('x', length)}\"\n3,4\n");
        Assert.Equal(good, rows[0].Problem is null);
        Assert.Equal("3|4", string.Join('|', rows[1].Cells));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Rows_LongRow_RejectedAboveItsBound(int rowBytes, bool good)
    {
        foreach (var buffer in new[] { 16, 64, 1000 })
        {
            var rows = Read($"a,b\n1,{new string('x', rowBytes - 3)}\n3,4\n", new CsvOptions { MaxRowBytes = 100, BufferBytes = buffer });
            Assert.Equal(good, rows[0].Problem is null);
            Assert.Equal("3|4", string.Join('|', rows[1].Cells));
        }
    }

    [Fact]
    public void Rows_TabMode_QuotesAreOrdinaryCharacters() =>
        Assert.Equal("2:5\" disk|\"x / 3:1|2", Show(Read("a\tb\n5\" disk\t\"x\n1\t2\n", CsvOptions.Tab)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "UTF-16 text")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "UTF-16 text")]
    [InlineData(new byte[] { 0x61, 0x00, 0x2C, 0x00 }, "UTF-16 text without a byte-order mark")]
    [InlineData(new byte[] { 0x00, 0x61, 0x00, 0x2C }, "UTF-16 text without a byte-order mark")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0, 0, 0 }, "UTF-32 text")]
    [InlineData(new byte[0], "an empty file")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A }, "an empty file")]
    public void Open_UnusableFile_RefusedWithRemedy(byte[] bytes, string found)
    {
        var failure = Assert.Throws<DataException>(() => Read(bytes));
        Assert.Equal(found, failure.Problems[0].Found);
        Assert.NotEmpty(failure.Problems[0].Remedy);
    }

    [Fact]
    public void Open_MissingFile_NearestNamed()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "participants.csv"), "a\n");
        var failure = Assert.Throws<DataException>(() => CsvReader.Open(Path.Combine(folder.FullName, "participant.csv")));
        Assert.Contains("the folder contains 'participants.csv'", failure.Message, StringComparison.Ordinal);
        folder.Delete(true);
    }

    [Fact]
    public void Header_MissingColumn_NearestNamed()
    {
        using var reader = new CsvReader(new MemoryStream("participant,ocupation\n"u8.ToArray()), "t.csv");
        var failure = Assert.Throws<DataException>(() => reader.Header.Require(["occupation", "participant", "wage"]));
        Assert.Equal(2, failure.Problems.Count);
        Assert.Contains("rename 'ocupation' to 'occupation'", failure.Message, StringComparison.Ordinal);
        Assert.StartsWith("t.csv:1: column 'occupation'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_UnknownColumn_RefusedWithNearest()
    {
        using var reader = new CsvReader(new MemoryStream("participant,evidense\n"u8.ToArray()), "t.csv");
        var failure = Assert.Throws<DataException>(() => reader.Header.RefuseUnknown(["participant", "evidence"]));
        Assert.Contains("rename it to 'evidence'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,a\n", "a duplicate column name")]
    [InlineData("a,,b\n", "an empty name for column 2")]
    [InlineData(",a\n", "an empty name for column 1")]
    [InlineData("Work,work \n", "a duplicate column name")]
    [InlineData("\"\",\"\"\n", "no column name")]
    [InlineData("a,\"b\n", "still open")]
    public void Header_Unusable_Refused(string text, string found) =>
        Assert.Contains(found, Assert.Throws<DataException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Header_AnyOrder_SamePositionsByName()
    {
        using var reader = new CsvReader(new MemoryStream("b,a\n1,2\n"u8.ToArray()), "t.csv");
        var positions = reader.Header.Require(["a", "b"]);
        var row = reader.Next()!;
        Assert.Equal("2", row[positions[0]]);
        Assert.Equal("1", row[positions[1]]);
        Assert.Equal(string.Empty, row[reader.Header.Find("c")]);
    }
}
