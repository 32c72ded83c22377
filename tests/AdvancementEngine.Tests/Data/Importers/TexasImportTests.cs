using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Tests.Data.Spreadsheets;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class TexasImportTests : IDisposable
{
    private static readonly string[] s_columns =
    [
        "Program ID",
        "ProviderName",
        "Program Name",
        "Instructional Program (CIP) Code",
        "Academic PreRequisites",
        "Program Outcome",
        "Associted Credential Name",
        "Length: Contact Hours",
        "Occupation Code (ONET 1)",
        "Occupation Code (ONET 2)",
        "Occupation Code (ONET 3)",
        "Required Cost: Tuition & Fees",
        "Required Cost: Books & Supplies",
        "Information: Onsite Childcare",
        "Program ETPL Last Update ",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private TexasResult Run(params string?[][] rows)
    {
        var list = Path.Combine(_folder.FullName, "made-up.xlsx");
        File.WriteAllBytes(list, MadeUpWorkbook.Of([s_columns, .. rows]));
        return TexasImport.Run(list, Path.Combine(_folder.FullName, "out"), ShippedBundle.Catalog);
    }

    private static string?[] Row(string id, string cip = "110901", string code1 = "15123200", string? code2 = null) =>
        [
            id,
            "Made-up College",
            "Made-up Networks",
            cip,
            "High School Diploma or Equivalent",
            "Industry recognized certificate or certification",
            "CompTIA A+",
            "120",
            code1,
            code2,
            null,
            "4000",
            "250",
            "No",
            "January 8, 2021 3:20 PM",
        ];

    [Fact]
    public void Run_ARow_GivesWhatItRecordsAndNothingElse()
    {
        var result = Run(Row("7"));
        Assert.Equal((1, 1, 0), (result.Rows, result.Programs, result.Problems.Count));
        var read = ProgramReader.Read(Path.Combine(_folder.FullName, "out"), ShippedBundle.Catalog, new(2024, 1, 1));
        Assert.Empty(read.Problems);
        var program = Assert.Single(read.Programs.Values);
        Assert.Equal(("TX-7", "Made-up College", "15-1232.00"), (program.Id, program.Provider, Assert.Single(program.Targets).Occupation));
        Assert.Equal(
            [
                "cost=4250",
                "credential-offered=",
                "entry-requirement=at-least high-school",
                "length-hours=120",
                "requirements-published=Texas Workforce Commission, statewide list of eligible training providers",
                "support=none",
            ],
            program.Facts.Select(f => $"{f.Name}={f.Value}")
        );
        Assert.All(
            program.Facts,
            f => Assert.Equal(("Texas Workforce Commission", new DateOnly(2021, 1, 8)), (f.Source.Who, f.Source.When))
        );
    }

    [Theory]
    [InlineData("110901", 1)]
    [InlineData("11", 0)]
    [InlineData("11903 ", 0)]
    [InlineData("10205", 0)]
    [InlineData("470104", 0)]
    public void Run_OtherFields_AreLeftOut(string cip, int programs) => Assert.Equal(programs, Run(Row("7", cip)).Programs);

    [Fact]
    public void Run_BadRows_AreListedAndCostNoOther()
    {
        var result = Run(
            Row("7"),
            Row("7"),
            Row(" "),
            [.. Row("8")[..4], "INVALID CODE", .. Row("8")[5..]],
            [.. Row("9")[..7], "many", .. Row("9")[8..]]
        );
        Assert.Equal((5, 3), (result.Rows, result.Programs));
        Assert.Equal(
            ["Program ID", "Program ID", "Academic PreRequisites", "Length: Contact Hours"],
            result.Problems.Select(p => p.Column)
        );
        Assert.Equal([3L, 4L, 5L, 6L], result.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("99999900")]
    [InlineData("53303200")]
    [InlineData("none")]
    public void Run_CodeTheCatalogDoesNotHave_ListedNotTaken(string code)
    {
        var listed = Run(Row("7", code2: code)).Occupations;
        Assert.Equal(["15-1232.00", null], listed.Select(o => o.Taken));
        Assert.Equal(code, listed[1].Written);
        Assert.Contains(
            code,
            File.ReadAllText(Path.Combine(_folder.FullName, "out", TexasImport.OccupationsFile)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("15123200", "read", "15-1232.00")]
    [InlineData("15115100", "mapped", "15-1232.00")]
    [InlineData("15114200", "mapped", "15-1244.00")]
    [InlineData("15115200", "mapped", "15-1231.00")]
    [InlineData("15113400", "several", null)]
    [InlineData("15121000", "a group", null)]
    [InlineData("53303200", "outside the catalog", null)]
    [InlineData("99999900", "unknown", null)]
    public void Run_CodeOfAnyEdition_ReadMappedOrListedNeverGuessed(string code, string finding, string? taken)
    {
        var listed = Assert.Single(Run(Row("7", code1: code)).Occupations);
        Assert.Equal((code, finding, taken), (listed.Written, listed.Finding, listed.Taken));
    }

    [Fact]
    public void Run_OtherWorkbook_RefusedOnOneLine()
    {
        var list = Path.Combine(_folder.FullName, "other.xlsx");
        File.WriteAllBytes(list, MadeUpWorkbook.Of(["x", "y"], ["1", "2"]));
        Assert.Contains(
            "different columns",
            Assert
                .Single(
                    Assert
                        .Throws<DataException>(() => TexasImport.Run(list, _folder.FullName, ShippedBundle.Catalog))
                        .Problems
                )
                .Found,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Run_TheList_EveryCodeIsReadMappedOrListed()
    {
        var list = Reference.Need("etpl-texas", "twc_etpl_2024-03-20.xlsx");
        var catalog = ShippedBundle.Catalog;
        var result = TexasImport.Run(list, _folder.FullName, catalog);
        Assert.Equal((6245, 898), (result.Rows, result.Programs));
        Assert.Equal(889, result.Occupations.Select(o => o.Program).Distinct().Count());
        Assert.All(
            result.Occupations,
            o => Assert.True((o.Finding is OccupationFindings.Read or OccupationFindings.Mapped) == o.Taken is not null)
        );
        var read = ProgramReader.Read(_folder.FullName, catalog, new(2024, 6, 1));
        Assert.Empty(read.Problems);
        Assert.DoesNotContain(read.Notes, n => n.IsLoss);
        Assert.Equal(898, read.Programs.Count);
        foreach (
            var (program, codes) in result
                .Occupations.GroupBy(o => o.Program)
                .Select(g => (g.Key, g.Select(o => o.Taken).OfType<string>().Distinct().Order(StringComparer.Ordinal)))
        )
            Assert.Equal(codes, read.Programs[program].Targets.Select(t => t.Occupation));
    }
}
