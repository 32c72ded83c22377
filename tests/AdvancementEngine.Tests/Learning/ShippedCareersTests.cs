using AdvancementEngine.Data.Bundles;

namespace AdvancementEngine.Tests.Learning;

/// <summary>The shipped model of content and careers.</summary>
public class ShippedCareersTests
{
    private static readonly string s_folder = Repository.PathOf("models", "careers");

    [Fact]
    public void Model_Shipped_BelongsToTheShippedCatalog()
    {
        var model = BundleReader.ReadModel(s_folder);
        var catalog = ShippedBundle.Catalog;
        Assert.True(model.Manifest.Catalog == catalog.Version, "models/careers is of another catalog: rebuild it as docs/careers.md says");
    }

    [Fact]
    public void Model_Shipped_HoldsNoPersonAndNothingOfFewerThanTen()
    {
        var model = BundleReader.ReadModel(s_folder);
        Assert.Empty(Directory.GetFiles(s_folder, "trained-people*"));
        Assert.True(model.Manifest.ObservedOutcomes > 10_000);
        Assert.All(model.Manifest.Seen!.Moves, m => Assert.True(m.People >= 10));
        Assert.All(model.Manifest.Seen.Codes, c => Assert.True(c.Into is null or >= 10));
        Assert.All(model.Occupations.OutcomesPerOpportunity, n => Assert.True(n is 0 or >= 10));
        Assert.All(model.ExpectedOutcome!.OutcomesPerOpportunity, n => Assert.True(n is 0 or >= 10));
    }

    [Theory]
    [InlineData("born 1980 to 1984")]
    [InlineData("few of them IT")]
    [InlineData("not about participants")]
    [InlineData("coarser than the catalog")]
    [InlineData("no marks of whom")]
    [InlineData("people held back; ndcg@10")]
    [InlineData("careers.weight=2.5 careers.strength=1")]
    public void Card_Shipped_SaysWhatItIs(string told)
    {
        Assert.Contains(told, string.Join(' ', BundleReader.ReadModel(s_folder).Manifest.Notes), StringComparison.Ordinal);
        Assert.Contains(told, File.ReadAllText(Path.Combine(s_folder, "card.html")), StringComparison.Ordinal);
    }
}
