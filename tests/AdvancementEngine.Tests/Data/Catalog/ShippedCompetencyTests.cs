
namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ShippedCompetencyTests
{
    [Theory]
    [InlineData("it-generalist", "15-1232.00", 7, 1)]
    [InlineData("cybersecurity-support-technician", "15-1212.00", 8, 0)]
    [InlineData("database-technician", "15-1242.00", 8, 1)]
    [InlineData("software-developer", "15-1252.00", 9, 1)]
    public void CompetencyModel_Shipped_HasItsJobFunctionsAndAnOccupationOfSoc2018(
        string code,
        string occupation,
        int functions,
        int optional
    )
    {
        var model = Assert.Single(ShippedBundle.Catalog.CompetencyModels, m => m.Code == code);
        Assert.Contains(occupation, model.Occupations);
        Assert.Contains("SOC 2010", model.Edition, StringComparison.Ordinal);
        Assert.Equal((functions, optional), (model.Functions.Length, model.Functions.Count(f => !f.Core)));
        Assert.Equal(
            Enumerable.Range(1, functions).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            model.Functions.Select(f => f.Code)
        );
    }

    // One taught skill taken away must make exactly one function fall.
    [Fact]
    public void CompetencyModels_EachElement_BelongsToOneFunctionOfItsModel()
    {
        foreach (var model in ShippedBundle.Catalog.CompetencyModels)
        {
            Assert.All(model.Functions, f => Assert.InRange(f.Elements.Length, 2, 6));
            Assert.All(model.Functions.SelectMany(f => f.Elements).CountBy(e => e), e => Assert.Equal(1, e.Value));
        }
    }

    [Fact]
    public void CompetencyModels_EachElement_IsRatedOrListedForItsOccupations()
    {
        foreach (var model in ShippedBundle.Catalog.CompetencyModels)
        {
            var known = model
                .Occupations.Select(o => ShippedBundle.Catalog.FindOccupation(o)!)
                .SelectMany(o => o.Ratings.Select(r => r.Element).Concat(o.Technologies.Select(t => t.Element)))
                .ToHashSet(StringComparer.Ordinal);
            Assert.All(model.Functions.SelectMany(f => f.Elements), e => Assert.Contains(e, known));
        }
    }
}
