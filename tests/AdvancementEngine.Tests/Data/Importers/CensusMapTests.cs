using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Importers;

public sealed class CensusMapTests
{
    private static readonly string s_shipped = Repository.PathOf("data", "careers", "census-map.csv");

    [Fact]
    public void Read_ShippedMap_SharesOfACodeAddUpToOne()
    {
        var map = CensusMap.Read(s_shipped);
        Assert.All(map.Rows.GroupBy(r => r.Census), code => Assert.Equal(1, code.Sum(r => r.Weight), 6));
        Assert.Equal(["15-1231.00", "15-1232.00"], map.Under("1050").Select(u => u.Onet));
        // Many more people work in user support than in network support.
        Assert.InRange(Assert.Single(map.Above("15-1232.00")).Share, 0.7, 0.9);
        Assert.Equal("15-1211.00", map.Under("1010").MaxBy(u => u.Share).Onet);
        Assert.Equal("Computer Support Specialists", map.Title("1050"));
    }

    [Fact]
    public void Read_ShippedMap_HasEveryCatalogOccupationThatACensusCodeCanTell()
    {
        var map = CensusMap.Read(s_shipped);
        var without = CatalogReader
            .Read(Repository.PathOf("data", "catalog"))
            .Occupations.Where(o => map.Above(o.Code).Count == 0)
            .Select(o => o.Code)
            .ToArray();
        // What SOC has among the other computer occupations had no Census code of its own; the rest of the catalog has one.
        Assert.All(without, code => Assert.StartsWith("15-1299.", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SharesThatDoNotAddUp_AreRefusedByCode()
    {
        using var scratch = new ScratchFolder();
        var file = Put(scratch, "map.csv", "census,title,soc2010,soc2018,onet,onet_title,weight\n1,A,15-1131,15-1251,15-1251.00,A,0.4\n");
        Assert.Contains("Census code 1 ", Assert.Throws<DataException>(() => CensusMap.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OverTheCrosswalks_GivesTheShippedMap()
    {
        var (map, problems) = CensusMapImport.Run(
            Reference.Need("nlsy97", "occ_code_titles.csv"),
            Reference.Need("soc-cip"),
            Reference.Need("bls", "national_M2024.csv"),
            Repository.PathOf("data", "careers", "ours")
        );
        Assert.Empty(problems);
        using var scratch = new ScratchFolder();
        var file = Path.Combine(scratch.Path, "map.csv");
        map.Write(file);
        Assert.Equal(File.ReadAllBytes(s_shipped), File.ReadAllBytes(file));
    }

    private static string Put(ScratchFolder scratch, string name, string text)
    {
        File.WriteAllText(scratch.PathOf(name), text);
        return scratch.PathOf(name);
    }
}
