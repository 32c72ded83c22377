using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Tests.Catalog.Matching;

public class NearestNameTests
{
    [Theory]
    [InlineData("evidense", "evidence")]
    [InlineData("PARTICIPANT", "participant")]
    [InlineData("15-1223.00", "15-1232.00")]
    [InlineData("wrok", "work")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void Of_Misspelled_NearestOrNone(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["work", "participant", "evidence", "15-1244.00", "15-1232.00"]));

    [Fact]
    public void Of_Tie_OrdinallyFirstWhateverTheOrder()
    {
        Assert.Equal("cat", NearestName.Of("bat", ["rat", "cat", "hat"]));
        Assert.Equal("cat", NearestName.Of("bat", ["hat", "rat", "cat"]));
    }
}
