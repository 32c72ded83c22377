using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Tests.Data.Csv;

public class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1-555")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("\uFF1D1")]
    [InlineData("'=1")]
    [InlineData("-")]
    public void Safe_FormulaOfAnyKind_GetsAnApostropheAndComesBack(string text)
    {
        Assert.Equal("'" + text, SpreadsheetText.Safe(text));
        Assert.Equal(text, SpreadsheetText.Plain(SpreadsheetText.Safe(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-3.5")]
    [InlineData("-1E-07")]
    [InlineData("P-001")]
    [InlineData("'quoted'")]
    [InlineData("a=b")]
    public void Safe_OrdinaryText_StaysAsItIs(string text)
    {
        Assert.Equal(text, SpreadsheetText.Safe(text));
        Assert.Equal(text, SpreadsheetText.Plain(text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@x")]
    [InlineData("+x")]
    public void Write_TableAsCsv_NeutralizedAndParquetAsItIs(string id)
    {
        var folder = Directory.CreateTempSubdirectory();
        TableColumn[] columns = [new("participant", ColumnType.Text, "Id."), new("change", ColumnType.Number, "Change.")];
        foreach (var format in new[] { TableFormat.Csv, TableFormat.Parquet })
        {
            using var writer = TableWriter.Create(format, columns);
            writer.Write(
                Path.Combine(folder.FullName, "t" + TableWriter.Ending(format)),
                rows =>
                {
                    rows.Text(id);
                    rows.Number(-3.5f);
                    rows.EndRow();
                }
            );
        }

        Assert.Equal($"participant,change\n'{id},-3.5\n", File.ReadAllText(Path.Combine(folder.FullName, "t.csv")));
        using var parquet = AdvancementEngine.Data.Parquet.ParquetReader.Open(Path.Combine(folder.FullName, "t.parquet"));
        Assert.Equal(id, Assert.Single(parquet.Rows())[0]);
        folder.Delete(true);
    }
}
