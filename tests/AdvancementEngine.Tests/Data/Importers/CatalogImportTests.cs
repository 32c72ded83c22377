using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class CatalogImportTests
{
    [Fact]
    public void Run_OverTheReleases_GivesTheShippedBytes()
    {
        var options = ImportFixture.Options();
        var result = CatalogImport.Run(options);
        foreach (var file in CatalogFormat.Render(result.Catalog))
            Assert.True(
                file.Content.AsSpan().SequenceEqual(File.ReadAllBytes(Repository.PathOf("data", "catalog", file.Name))),
                $"{file.Name} differs from the shipped one: run the import of docs/catalog.md again"
            );
        Assert.Equal(
            File.ReadAllText(Repository.PathOf("data", "catalog", ImportManifest.Name)),
            Encoding.UTF8.GetString(ImportManifest.Render(result, options))
        );
    }

    [Fact]
    public void Run_ColumnsShuffledAndTitlesLeftOut_GivesEqualBytes()
    {
        var options = ImportFixture.Options();
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.PathOf("onet"));
        foreach (var path in Directory.EnumerateFiles(options.Onet, "*.tsv"))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            // As text releases have it: .txt, and no Title beside the code but in Occupation Data itself.
            Shuffler.Copy(
                path,
                scratch.PathOf("onet", name + ".txt"),
                '\t',
                name == "Occupation Data" ? [] : ["Title", "Related Title"],
                seed: name.Length
            );
        }

        Shuffler.Copy(options.Oews, scratch.PathOf("oews.csv"), ',', [], seed: 1);
        Shuffler.Copy(options.Projections, scratch.PathOf("projections.csv"), ',', [], seed: 2);
        Shuffler.Copy(options.Skills!, scratch.PathOf("skills.csv"), ',', [], seed: 3);
        var shuffled = CatalogImport.Run(
            options with
            {
                Onet = scratch.PathOf("onet"),
                Oews = scratch.PathOf("oews.csv"),
                Projections = scratch.PathOf("projections.csv"),
                Skills = scratch.PathOf("skills.csv"),
            }
        );

        var plain = CatalogImport.Run(options);
        foreach (var (left, right) in CatalogFormat.Render(plain.Catalog).Zip(CatalogFormat.Render(shuffled.Catalog)))
            Assert.True(left.Content.AsSpan().SequenceEqual(right.Content), left.Name);
        Assert.Equal(plain.Catalog.Version, shuffled.Catalog.Version);
    }

    [Fact]
    public void Run_AreaNotInTheFile_NamesTheAreasItHas()
    {
        var options = ImportFixture.Options() with { Area = "34" };
        var failure = Assert.Throws<DataException>(() => CatalogImport.Run(options));
        Assert.Contains("column 'AREA'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'34'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("99", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileOfAnotherArea_TakesItsWagesAndFlagsWhatItLacks()
    {
        var options = ImportFixture.Options();
        using var scratch = new ScratchFolder();
        File.WriteAllText(
            scratch.PathOf("area.csv"),
            """
            OCC_CODE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,AREA,AREA_TITLE
            15-1232,40000,48000,60000,*,#,34,New Jersey
            15-1256,90000,100000,110000,120000,130000,34,New Jersey
            """
        );
        var catalog = CatalogImport.Run(options with { Oews = scratch.PathOf("area.csv"), Area = "34" }).Catalog;

        var support = catalog.FindOccupation("15-1232.00")!;
        Assert.Equal(
            ("34", "New Jersey", 48000, (int?)null, 239_200, true),
            (support.Wage!.Area, support.Wage.AreaTitle, support.Wage.P25, support.Wage.P75, support.Wage.P90, support.Wage.TopCoded)
        );
        var developers = catalog.FindOccupation("15-1252.00")!;
        Assert.Equal(("15-1256", 110000), (developers.Wage!.SharedWith, developers.Wage.Median));
        Assert.Contains("wage-combined:15-1256", developers.Fallbacks);
        Assert.Contains("wage-missing:area-34", catalog.FindOccupation("15-1244.00")!.Fallbacks);
    }

    [Theory]
    [InlineData("state_M2019_dl.csv", 208_000, "May 2019")]
    [InlineData("state_M2016.csv", 187_200, "May 2016")]
    [InlineData("oes_may_2023.csv", 239_200, "May 2023")]
    public void Run_OlderEstimates_TakeReleaseAndTopCodeFromTheFile(string name, int topCode, string release)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllText(
            scratch.PathOf(name),
            "OCC_CODE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,AREA,AREA_TITLE\n15-1232,40000,48000,60000,90000,#,34,New Jersey\n"
        );
        var result = CatalogImport.Run(ImportFixture.Options() with { Oews = scratch.PathOf(name), Area = "34" });
        Assert.Equal(topCode, result.Catalog.FindOccupation("15-1232.00")!.Wage!.P90);
        Assert.Equal(release, Assert.Single(result.Sources, s => s.Source == "oews").Release);
    }

    [Fact]
    public void Run_StepPeopleTakeBackward_IsRefusedAsStepUp()
    {
        using var scratch = new ScratchFolder();
        foreach (var path in Directory.EnumerateFiles(ImportFixture.Options().Ours))
            File.Copy(path, scratch.PathOf(Path.GetFileName(path)));
        var ladder = File.ReadAllText(scratch.PathOf("ladder.csv"));
        File.WriteAllText(
            scratch.PathOf("ladder.csv"),
            ladder.Replace("15-1244.00,15-1252.00,lateral", "15-1244.00,15-1252.00,up", StringComparison.Ordinal)
        );
        var failure = Assert.Throws<DataException>(() => CatalogImport.Run(ImportFixture.Options() with { Ours = scratch.Path }));
        Assert.Matches(@"ladder\.csv:\d+: column 'kind': found 'up'; needed: fewer than 10 moves back for each move up", failure.Message);
    }

    [Fact]
    public void Run_EqualLevelWithoutHigherPay_IsNoStepUp()
    {
        using var scratch = new ScratchFolder();
        foreach (var path in Directory.EnumerateFiles(ImportFixture.Options().Ours))
            File.Copy(path, scratch.PathOf(Path.GetFileName(path)));
        var ladder = File.ReadAllText(scratch.PathOf("ladder.csv"));
        File.WriteAllText(
            scratch.PathOf("ladder.csv"),
            ladder.Replace("43-4051.00,49-2011.00,lateral", "43-4051.00,49-2011.00,up", StringComparison.Ordinal)
        );
        var failure = Assert.Throws<DataException>(() => CatalogImport.Run(ImportFixture.Options() with { Ours = scratch.Path }));
        Assert.Contains("at least 1.10 times as high", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BadNumber_NamesFileRowColumnAndRemedy()
    {
        var options = ImportFixture.Options();
        using var scratch = new ScratchFolder();
        File.WriteAllText(
            scratch.PathOf("oews.csv"),
            "AREA,AREA_TITLE,OCC_CODE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n99,U.S.,15-1232,1,2,x3,4,5\n"
        );
        var failure = Assert.Throws<DataException>(() => CatalogImport.Run(options with { Oews = scratch.PathOf("oews.csv") }));
        Assert.Equal(
            $"{scratch.PathOf("oews.csv")}:2: column 'A_MEDIAN': found 'x3'; needed: an annual wage, '#' (above the top code) or '*' (not "
                + $"published); use the file as published by BLS",
            failure.Message
        );
    }

    [Fact]
    public void Run_ReleaseFileMissing_NamesItAndItsEndings()
    {
        var options = ImportFixture.Options();
        using var scratch = new ScratchFolder();
        var failure = Assert.Throws<DataException>(() => CatalogImport.Run(options with { Onet = scratch.Path }));
        Assert.Contains("Occupation Data", failure.Message, StringComparison.Ordinal);
        Assert.Contains(".txt or .tsv", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void Run_WithoutBlsSkills_UsesTheNextSourceOfTheFill()
    {
        var catalog = CatalogImport.Run(ImportFixture.Options() with { Skills = null }).Catalog;
        Assert.Contains("skill-filled-from:15-1251.00", catalog.FindOccupation("15-1252.00")!.Fallbacks);
    }
}
