using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ShippedCatalogTests
{
    private static AdvancementEngine.Catalog.CareerCatalog Shipped => ShippedBundle.Catalog;

    [Fact]
    public void Manifest_Counts_AreThoseOfTheCatalog()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data", "catalog", ImportManifest.Name)));
        Assert.Equal(Shipped.Version, manifest.RootElement.GetProperty("version").GetString());
        var counts = manifest
            .RootElement.GetProperty("counts")
            .EnumerateArray()
            .ToDictionary(c => c.GetProperty("kind").GetString()!, c => c.GetProperty("count").GetInt32());
        Assert.Equal(ImportManifest.Counts(Shipped).ToDictionary(c => c.Kind, c => c.Count), counts);
        var sources = manifest
            .RootElement.GetProperty("sources")
            .EnumerateArray()
            .Select(s => s.GetProperty("source").GetString())
            .ToHashSet();
        Assert.All(ImportManifest.Counts(Shipped), c => Assert.Contains(c.Source, sources));
    }

    [Fact]
    public void Manifest_Files_HaveTheHashesOfTheFolder()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data", "catalog", ImportManifest.Name)));
        var files = manifest
            .RootElement.GetProperty("files")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("sha256").GetString());
        Assert.Equal(CatalogFormat.FileNames, files.Keys);
        foreach (var (name, hash) in files)
            Assert.Equal(
                hash,
                Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Repository.PathOf("data", "catalog", name)))
                )
            );
    }

    [Fact]
    public void Write_ThenRead_GivesEqualBytesAndVersion()
    {
        using var scratch = new Importers.ScratchFolder();
        var version = CatalogWriter.Write(Shipped, scratch.Path);
        Assert.Equal(Shipped.Version, version);
        Assert.Equal(version, CatalogReader.Read(scratch.Path).Version);
        foreach (var name in CatalogFormat.FileNames)
            Assert.Equal(File.ReadAllBytes(Repository.PathOf("data", "catalog", name)), File.ReadAllBytes(scratch.PathOf(name)));
    }

    // The steps of the three occupations the design names: changing the threshold, a tier or the preparation shows here.
    [Theory]
    [InlineData(
        "15-1232.00",
        "15-1211.00 15-1212.00* 15-1231.00 15-1242.00 15-1244.00 15-1251.00 15-1253.00 15-1254.00* 15-1299.01 15-1299.05 15-1299.08 "
            + "17-3023.00 49-2022.00"
    )]
    [InlineData("43-4051.00", "15-1232.00* 49-2011.00*")]
    [InlineData(
        "15-1244.00",
        "11-3021.00 15-1212.00 15-1241.00 15-1241.01 15-1242.00 15-1243.00 15-1252.00 15-1253.00 15-1299.01 15-1299.04 15-1299.05 "
            + "15-1299.07 15-1299.09"
    )]
    public void Steps_FromAnOccupation_AreThoseKept(string from, string expected)
    {
        var kept = Shipped.Steps.Where(s => s.From == from).Select(s => s.To + (s.Source == DirectedSteps.OurSource ? "*" : string.Empty));
        Assert.Equal(expected, string.Join(' ', kept));
    }

    [Fact]
    public void Steps_FromOnet_NeverLeadDownNorAboveTheThreshold()
    {
        Assert.All(
            Shipped.Steps.Where(s => s.Source == DirectedSteps.OnetSource).AtLeastOne(),
            s => Assert.InRange(s.PreparationDelta!.Value, 0f, DirectedStepOptions.Default.LargestRise)
        );
        Assert.All(Shipped.Steps, s => Assert.InRange(s.Weight, 0.001f, 1f));
    }

    [Fact]
    public void Occupations_WithoutOwnRatings_SayWhatStandsIn()
    {
        string[] unrated = ["13-1082.00", "15-1252.00", "15-1255.00", "15-1299.04", "15-1299.05", "15-1299.06", "15-1299.07", "15-2051.00"];
        foreach (var code in unrated)
        {
            var occupation = Shipped.FindOccupation(code)!;
            Assert.Contains(occupation.Fallbacks, f => f.StartsWith("skill-filled-from:", StringComparison.Ordinal));
            Assert.Contains(occupation.Fallbacks, f => f.StartsWith("knowledge-filled-from:", StringComparison.Ordinal));
            Assert.All(occupation.Ratings, r => Assert.True(r.Filled && r.Level is null && r.LevelLow is null && r.LevelHigh is null));
        }

        Assert.Equal(unrated, Shipped.Occupations.Where(o => o.Ratings.Any(r => r.Filled)).Select(o => o.Code));
        Assert.Null(Shipped.FindOccupation("15-1299.00"));
    }

    [Fact]
    public void Occupations_OfOneSocCode_SayThatTheyShareAWage()
    {
        Assert.All(
            Shipped.Occupations.Where(o => o.Code.StartsWith("15-1299", StringComparison.Ordinal)).AtLeastOne(),
            o => Assert.Equal(("15-1299", "15-1299"), (o.Wage!.SharedWith, o.Demand!.SharedWith))
        );
        Assert.Null(Shipped.FindOccupation("15-1232.00")!.Wage!.SharedWith);
    }

    [Fact]
    public void Occupation_UserSupport_HasTheNumbersOfItsSources()
    {
        var support = Shipped.FindOccupation("15-1232.00")!;
        Assert.Equal("Computer User Support Specialists", support.Title);
        Assert.Equal(
            (3, EducationLevel.SomeCollege, WorkExperience.None),
            (support.JobZone!.Value, support.TypicalEducation!.Value, support.RelatedExperience!.Value)
        );
        Assert.Equal(
            (38780, 47580, 60340, 98010),
            (support.Wage!.P10!.Value, support.Wage.P25!.Value, support.Wage.Median!.Value, support.Wage.P90!.Value)
        );
        Assert.Equal(40800, support.Demand!.AnnualOpenings);
        Assert.Contains("Help Desk Technician", support.Titles);
        Assert.True(Shipped.FindOccupation("11-3021.00")!.Wage!.TopCoded);
    }

    [Fact]
    public void Occupations_EachHasARatingDateALevelAndItsBounds()
    {
        var rated = Shipped.Occupations.SelectMany(o => o.Ratings).Where(r => !r.Filled).ToList();
        Assert.All(rated, r => Assert.NotNull(r.RatedOn));
        Assert.All(
            rated.Where(r => r.LevelLow is not null).AtLeastOne(),
            r => Assert.True(r.LevelLow <= r.Level && r.Level <= r.LevelHigh)
        );
        Assert.Contains(rated, r => r.Level is null);
    }

    [Fact]
    public void Elements_OfONet_CarryTheirSpreadOverTheWholeRelease()
    {
        var excel = Shipped.FindElement("technology:microsoft-excel")!;
        Assert.InRange(excel.Norm!.Occupations, Shipped.Occupations.Length, excel.Norm.Of);
        var programming = Shipped.FindElement("skill:2.B.3.e")!;
        Assert.Equal("Programming", programming.Name);
        Assert.InRange(programming.Norm!.MeanImportance!.Value, 1f, 2f);
        Assert.NotEqual(Shipped.FindElement("technology:c"), Shipped.FindElement("technology:c-sharp"));
    }

    [Theory]
    [InlineData("titles.csv", "99-9999.00,Ghost", "occupations.csv", "'99-9999.00'")]
    [InlineData("credential-aliases.csv", "ghost,Ghost", "credentials.csv", "'ghost'")]
    [InlineData("credential-roles.csv", "comptia-a-plus,999,basic,", "roles.csv", "'999'")]
    [InlineData("steps.csv", "15-1232.00,99-9999.00,1,,ours", "99-9999.00", "needed")]
    [InlineData("technologies.csv", "15-1232.00,technology:ghost,no,no", "technology:ghost", "needed")]
    public void Read_PartNamesAnUnknownCode_SaysWhere(string file, string row, string where, string code)
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        File.AppendAllText(scratch.PathOf(file), row + "\n");
        var failure = Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path));
        Assert.Contains(where, failure.Message, StringComparison.Ordinal);
        Assert.Contains(code, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void Read_OnlyOccupationsAndElements_IsACatalog()
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        foreach (var name in CatalogFormat.FileNames.Where(n => n is not ("occupations.csv" or "elements.csv")).AtLeastOne())
            File.Delete(scratch.PathOf(name));
        var catalog = CatalogReader.Read(scratch.Path);
        Assert.Equal((63, 0, 0), (catalog.Occupations.Length, catalog.Credentials.Length, catalog.Steps.Length));
        Assert.NotEqual(Shipped.Version, catalog.Version);
        File.Delete(scratch.PathOf("elements.csv"));
        Assert.Contains(
            "elements.csv",
            Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "occupations.csv",
        "15-1232.00,Computer User Support Specialists,no,3",
        "15-1232.00,Computer User Support Specialists,no,7",
        "column 'job_zone': found '7'; needed: 1 to 5"
    )]
    [InlineData("ratings.csv", "15-1232.00,knowledge:2.C.1.a,", "15-1232.00,knowledge:2.C.1.a,NaN,", "needed")]
    public void Read_BadCell_NamesFileRowColumn(string file, string old, string with, string expected)
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        var text = File.ReadAllText(scratch.PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        var line = text[..text.IndexOf(old, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        File.WriteAllText(scratch.PathOf(file), text.Replace(old, with, StringComparison.Ordinal));
        var failure = Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"), failure.Message, StringComparison.Ordinal);
    }
}
