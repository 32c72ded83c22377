using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Spreadsheets;

namespace AdvancementEngine.Tests.Data.Spreadsheets;

public sealed class XlsxReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private List<CsvRow> Read(byte[] bytes, out CsvHeader header)
    {
        var path = Path.Combine(_folder.FullName, "list.xlsx");
        File.WriteAllBytes(path, bytes);
        using var reader = XlsxReader.Open(path);
        header = reader.Header;
        return [.. reader.Rows()];
    }

    private static string Show(IEnumerable<CsvRow> rows) =>
        string.Join(" / ", rows.Select(r => $"{r.Line}:" + (r.Problem is null ? string.Join("|", r.Cells) : "!")));

    [Fact]
    public void Rows_CellsLeftOut_StandUnderTheirColumns()
    {
        var rows = Read(MadeUpWorkbook.Of(["a", "b ", "c"], ["1", null, "3"], [null, null, null], [null, "x & y"]), out var header);
        Assert.Equal(["a", "b", "c"], header.Names);
        Assert.Equal("2:1||3 / 4:|x & y|", Show(rows));
    }

    [Theory]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><t>in</t></is></c>", "in")]
    [InlineData("<c r=\"A2\"><v>12.5</v></c>", "12.5")]
    [InlineData("<c r=\"A2\" t=\"str\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "rich text")]
    public void Rows_CellOfAnyKind_ReadAsText(string cell, string text) =>
        Assert.Equal(
            text,
            Assert.Single(
                Read(
                    MadeUpWorkbook.Zip(
                        $"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\">{cell}</row>",
                        "<si><t>a</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>"
                    ),
                    out _
                )
            )[0]
        );

    [Theory]
    [InlineData("<c r=\"A2\" t=\"s\"><v>9</v></c>", "shared text")]
    [InlineData("<c r=\"ZZZZZ2\"><v>1</v></c>", "column")]
    [InlineData("<c r=\"A2\"><v>1</v>", "cannot be read")]
    public void Rows_Broken_RefusedOnOneLine(string cell, string found)
    {
        var failure = Assert.Throws<DataException>(() =>
            Read(
                MadeUpWorkbook.Zip($"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\">{cell}</row>", "<si><t>a</t></si>"),
                out _
            )
        );
        Assert.Contains(found, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void Open_MutatedOrNoWorkbook_RefusedOrAnswered()
    {
        var whole = MadeUpWorkbook.Of(["a", "b"], ["1", "2"], ["3", "4"]);
        var draws = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var bytes = (byte[])whole.Clone();
            for (var change = 0; change < 3; change++)
                bytes[draws.Next(bytes.Length)] = (byte)draws.Next(256);
            try
            {
                Read(i % 5 == 4 ? bytes[..draws.Next(bytes.Length)] : bytes, out _);
            }
            catch (DataException failure)
            {
                Assert.DoesNotContain('\n', failure.Message);
            }
        }

        Assert.Throws<DataException>(() => Read("a,b\n1,2\n"u8.ToArray(), out _));
    }
}
