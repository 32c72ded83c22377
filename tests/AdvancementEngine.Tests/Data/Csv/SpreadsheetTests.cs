using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Tests.Data.Csv;

/// <summary>What spreadsheets leave in a CSV file is passed over where it says nothing, and named where it does.</summary>
public class SpreadsheetTests
{
    private static string Show(string text) =>
        string.Join(
            " / ",
            CsvReaderTests
                .Read(Encoding.UTF8.GetBytes(text))
                .Select(r => $"{r.Line}:" + (r.Problem is null ? string.Join("|", r.Cells) : "!"))
        );

    [Theory]
    [InlineData("a,b\r\n1,2\r\n,\r\n,\r\n", "2:1|2")]
    [InlineData("a,b\n,\n1,2\n", "3:1|2")]
    [InlineData("a,b\n1,2\n ,\t\n3,4", "2:1|2 / 4:3|4")]
    [InlineData("a,b\n1,2\n,,,,,\n", "2:1|2")]
    [InlineData("a,b\n1,2\n\"\",\n", "2:1|2 / 3:|")]
    public void Rows_OfNothingButDelimiters_AreSkippedLikeEmptyLines(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("a,b,,\n1,2,,\n", "2:1|2")]
    [InlineData("a,b,\" \"\n1,2,\n", "2:1|2")]
    [InlineData("a,b,,\n1,2,,x\n3,4,,\n", "2:! / 3:3|4")]
    [InlineData("a,b,,\n1,2\n3,4,,\n", "2:! / 3:3|4")]
    public void Header_ColumnsWithoutNameAtTheEnd_PassedOverWhereEmpty(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("sep=,\r\na,b\r\n1,2\r\n", "3:1|2")]
    [InlineData("SEP=,\na,b\n1,2\n", "3:1|2")]
    [InlineData("\"sep=,\"\na,b\n1,2\n", "3:1|2")]
    [InlineData("\uFEFFsep=,\na,b\n1,2\n", "3:1|2")]
    [InlineData("sep=x,b\n1,2\n", "2:1|2")]
    public void Start_SeparatorLine_PassedOver(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("sep=;\na;b\n1;2\n", "semicolons")]
    [InlineData("sep=\t\na\tb\n", "tabs")]
    [InlineData("sep=|\na|b\n", "'|'")]
    public void Start_OtherSeparator_Named(string text, string found)
    {
        var failure = Assert.Throws<DataException>(() => Show(text));
        Assert.Contains(found, Assert.Single(failure.Problems).Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wage Floor USD")]
    [InlineData(" wage_floor_usd ")]
    [InlineData("WAGE-FLOOR-USD")]
    public void Header_CaseAndSpaces_DoNotMatter(string name)
    {
        using var reader = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes($"participant,{name}\nP,1\n")), "t.csv");
        Assert.Equal(1, reader.Header.Find("wage_floor_usd"));
        reader.Header.RefuseUnknown(["participant", "wage_floor_usd"]);
    }

    [Fact]
    public void Header_OtherColumns_OneLineNamesWhatIsMissing()
    {
        var names = string.Join(',', Enumerable.Range(0, 30).Select(i => $"zq{i}"));
        using var reader = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(names + "\n")), "t.csv");
        var problem = Assert.Single(Assert.Throws<DataException>(() => reader.Header.Require(["state", "element", "weight"])).Problems);
        Assert.Contains("'state', 'element', 'weight'", problem.Needed, StringComparison.Ordinal);
        Assert.Contains("22 more", problem.Remedy, StringComparison.Ordinal);
        Assert.Single(Assert.Throws<DataException>(() => reader.Header.RefuseUnknown(["state", "element"])).Problems);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "gzip", "gunzip")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0 }, ".xlsx", "CSV UTF-8")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 }, ".xls", "CSV UTF-8")]
    [InlineData(new byte[] { 0x50, 0x41, 0x52, 0x31, 0x15, 0 }, "Parquet", ".parquet")]
    [InlineData(new byte[] { 0x3C, 0x68, 0x74, 0x6D, 0x6C, 0x3E }, "HTML", "CSV UTF-8")]
    [InlineData(new byte[] { 0x7B, 0x22, 0x61, 0x22, 0x3A, 0x31 }, "JSON", "CSV")]
    public void Start_OtherFormat_NamedWithRemedy(byte[] bytes, string found, string remedy)
    {
        var problem = Assert.Single(Assert.Throws<DataException>(() => CsvReaderTests.Read(bytes)).Problems);
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,{0}\n3,4\n")]
    [InlineData("a,b\n{0},2\n3,4\n")]
    [InlineData("a,b\n1,\"{0}\"\n3,4\n")]
    public void Rows_FieldAboveItsBound_RejectedAndTheNextRead(string form)
    {
        foreach (var (length, good) in new[] { (65_536, true), (65_537, false) })
        {
            var rows = CsvReaderTests.Read(Encoding.UTF8.GetBytes(form.Replace("{0}", new string('x', length), StringComparison.Ordinal)));
            Assert.Equal(good, rows[0].Problem is null);
            Assert.Equal("3|4", string.Join('|', rows[1].Cells));
        }
    }

    [Fact]
    public void Open_Pipe_NamedWithoutWaitingForAWriter()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = Directory.CreateTempSubdirectory();
        var pipe = Path.Combine(folder.FullName, "p.csv");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            made.WaitForExit();
        Assert.Contains("a pipe", Assert.Throws<DataException>(() => CsvReader.Open(pipe)).Message, StringComparison.Ordinal);
        Assert.Contains("a pipe", Assert.Throws<DataException>(() => InputFile.Bytes(pipe)).Message, StringComparison.Ordinal);
        folder.Delete(true);
    }
}
