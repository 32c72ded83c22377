using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class TrainingImportTests
{
    private const string Header =
        "programid,providerid,cipcode,totalcost,degreeawardedname,industrycredentialname,totalclockhours,source_file\n";

    [Fact]
    public void Run_OverTheList_GivesTheBytesOfTheShippedFile()
    {
        using var scratch = new ScratchFolder();
        var file = scratch.PathOf("training.csv");
        var result = TrainingImport.Run(
            Reference.Need("nj-etpl"),
            Reference.Need("soc-cip", "soc2018_cip2020_crosswalk.csv"),
            file,
            ShippedBundle.Catalog
        );
        Assert.Empty(result.Problems);
        Assert.Equal(File.ReadAllText(Repository.PathOf("data", "catalog", "ours", "training.csv")), File.ReadAllText(file));
    }

    [Fact]
    public void Shipped_EveryRow_HasTenProgramsAndSourceAndDate()
    {
        Assert.NotEmpty(ShippedBundle.Catalog.Training.All);
        Assert.All(
            ShippedBundle.Catalog.Training.All,
            t =>
            {
                Assert.True(t.Programs >= 10 && t.Providers >= TrainingImport.FewestProviders, t.Code);
                Assert.True((t.Hours?.Programs ?? 10) >= 10 && (t.Cost?.Programs ?? 10) >= 10, t.Code);
                Assert.False(t.Source.IsOurs);
                Assert.StartsWith("202", t.Source.Seen, StringComparison.Ordinal);
            }
        );
        // Computed by hand from the list: 22 programs name CompTIA A+; half of them take 298.5 hours or more.
        Assert.Equal(
            (22, 298.5f, 4677.5f),
            ShippedBundle.Catalog.Training.OfCredential("comptia-a-plus") is { } a ? (a.Programs, a.Hours!.Median, a.Cost!.Median) : default
        );
    }

    [Fact]
    public void Run_ElevenPrograms_GivesMedianAndQuartilesWithoutDegreesAndUnknowns()
    {
        var rows = Enumerable
            .Range(1, 11)
            .Select(i => Row(i, i % 6, 10 * i, 100 * i))
            .Append("98,1,110901,9999,Associate's Degree,,9999,20230101-x.sql\n")
            .Append("99,1,110901,0,,,0,20230101-x.sql\n");
        var result = Run([.. rows]);
        var field = Assert.Single(result.Rows, r => r is { Kind: TrainingMedian.Field, Code: "11.0901" });
        Assert.Equal((12, 6, 11), (field.Programs, field.Providers, field.Hours!.Programs));
        Assert.Equal((30f, 60f, 90f, 600f), (field.Hours.Lower, field.Hours.Median, field.Hours.Upper, field.Cost!.Median));
        Assert.Equal("2023-01-01", field.Source.Seen);
    }

    [Fact]
    public void Run_NinePrograms_GivesNothing() => Assert.Empty(Run([.. Enumerable.Range(1, 9).Select(i => Row(i, i, 100, 100))]).Rows);

    [Fact]
    public void Run_FourProviders_GivesNothing() =>
        Assert.Empty(Run([.. Enumerable.Range(1, 40).Select(i => Row(i, i % 4, 100, 100))]).Rows);

    [Fact]
    public void Run_HoursThatAreNoNumber_IsReportedWithRemedyAndTheRowTaken()
    {
        var result = Run([.. Enumerable.Range(1, 11).Select(i => Row(i, i, 100, 100)), "50,9,110901,100,,,many,20230101-x.sql\n"]);
        var problem = Assert.Single(result.Problems);
        Assert.Contains("totalclockhours", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(12, Assert.Single(result.Rows, r => r.Code == "11.0901").Cost!.Programs);
    }

    [Theory]
    [InlineData("field,11,11,9,5,,,,,,,,,S,https://example.org,2023-05-04,r", "programs")]
    [InlineData("field,11,11,12,5,12,90,60,120,,,,,S,https://example.org,2023-05-04,r", "hours_median")]
    [InlineData("credential,no-such-credential,,12,5,12,30,60,120,,,,,S,https://example.org,2023-05-04,r", "no-such-credential")]
    [InlineData("field,11,11,12,5,12,30,60,120,,,,,S,https://example.org,,r", "seen")]
    public void Read_ABadRowOfTheCatalog_IsRefusedWithRemedy(string row, string names)
    {
        using var scratch = new ScratchFolder();
        CatalogWriter.Write(ShippedBundle.Catalog, scratch.Path);
        File.WriteAllText(
            scratch.PathOf("training.csv"),
            "kind,code,fields,programs,providers,hours_programs,hours_lower,hours_median,hours_upper,cost_programs,cost_lower,"
                + "cost_median,cost_upper,source,url,seen,reason\n"
                + row
                + "\n"
        );
        var refused = Assert.Throws<DataException>(() => CatalogReader.Read(scratch.Path));
        Assert.Contains(names, refused.Message, StringComparison.Ordinal);
        Assert.Contains("needed", refused.Message, StringComparison.Ordinal);
    }

    private static string Row(int id, int provider, int hours, int cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{id},{provider},110901,{cost},Certificate of Completion,,{hours},20220304-x.sql\n");

    private static TrainingResult Run(string[] rows)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(scratch.PathOf("programs_union.csv"), Header + string.Concat(rows));
        File.WriteAllText(scratch.PathOf("cip.csv"), "SOC2018Code,CIP2020Code\n99-9999,11.0901\n");
        return TrainingImport.Run(scratch.Path, scratch.PathOf("cip.csv"), scratch.PathOf("training.csv"), ShippedBundle.Catalog);
    }
}
