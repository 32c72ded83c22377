using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Tests.Intake;

/// <summary>What people write, against the shipped catalog.</summary>
public class ShippedCatalogIntakeTests
{
    private static readonly CareerCatalog s_catalog = ShippedBundle.Catalog;
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(s_catalog);

    [Theory]
    [InlineData("help desk technician", "15-1232.00")]
    [InlineData("Helpdesk Analyst", "15-1232.00")]
    [InlineData("sysadmin", "15-1244.00")]
    [InlineData("Systems Administrator", "15-1244.00")]
    [InlineData("NOC technician", "15-1231.00")]
    [InlineData("Jr. Software Developer", "15-1252.00")]
    [InlineData("SOC Analyst", "15-1212.00")]
    [InlineData("customer service rep", "43-4051.00")]
    [InlineData("Data-entry clerk", "43-9021.00")]
    [InlineData("Server", "35-3031.00")]
    [InlineData("IT Manager", "11-3021.00")]
    [InlineData("Data analyst", "15-2051.01")]
    public void Occupation_UsualJobTitle_Taken(string text, string code) =>
        Assert.Equal(code, s_matchers.Occupations.Match(text).Taken?.Code);

    [Theory]
    [InlineData("Full stack developer")]
    [InlineData("Warehouse worker")]
    [InlineData("Systems engineer")]
    public void Occupation_TitleOfSeveralOrOfNone_NeverTaken(string text)
    {
        var match = s_matchers.Occupations.Match(text);
        Assert.Null(match.Taken);
        Assert.True(match.IsDoubtful);
    }

    [Theory]
    [InlineData("Excel", "Microsoft Excel")]
    [InlineData("AWS", "Amazon Web Services AWS software")]
    [InlineData("HTML", "Hypertext markup language HTML")]
    [InlineData("powershell", "Microsoft PowerShell")]
    [InlineData("C#", "C#")]
    [InlineData("C++", "C++")]
    [InlineData("troubleshooting", "Troubleshooting")]
    public void Element_UsualName_Taken(string text, string name) => Assert.Equal(name, s_matchers.Elements.Match(text).Taken?.Name);

    [Fact]
    public void Occupation_EveryTitleOfTheCatalog_ItsOwnOccupationTakenOrAmongTheCandidates()
    {
        foreach (var occupation in s_catalog.Occupations)
        {
            Assert.Equal(occupation.Code, s_matchers.Occupations.Match(occupation.Title).Taken?.Code);
            var alternates = occupation.Titles.Count(t => s_matchers.Occupations.Match(t).Candidates.Any(c => c.Code == occupation.Code));
            Assert.True(
                alternates >= occupation.Titles.Length * 0.95,
                $"{occupation.Code}: {alternates} of {occupation.Titles.Length} alternate titles lead back to it"
            );
        }
    }
}
