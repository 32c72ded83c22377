using System.Reflection;
using AdvancementEngine.Catalog;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Catalog;

/// <summary>Occupations that the code names are those of the shipped catalog.</summary>
public sealed class KnownOccupationsTests
{
    public static TheoryData<string, string> Codes()
    {
        var codes = new TheoryData<string, string>();
        foreach (var constant in typeof(KnownOccupations).GetFields(BindingFlags.Public | BindingFlags.Static))
            codes.Add(constant.Name, (string)constant.GetRawConstantValue()!);
        return codes;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_OfEachName_IsInTheCatalogUnderTheTitleInItsSummary(string name, string code)
    {
        Assert.NotNull(AdviceFixture.Catalog.FindOccupation(code));
        var source = File.ReadAllText(Repository.PathOf("src/AdvancementEngine.Core/Catalog/KnownOccupations.cs"));
        var title = AdviceFixture.Catalog.FindOccupation(code)!.Title;
        Assert.Contains(
            $"/// <summary>{title}.</summary>\n    public const string {name} = \"{code}\";",
            source.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Codes_OfAllNames_Differ() =>
        Assert.Equal(Codes().Count, Codes().Select(c => c.Data.Item2).Distinct(StringComparer.Ordinal).Count());
}
