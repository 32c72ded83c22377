using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Tests.Reports;

public class TechnologyNamesTests
{
    [Theory]
    [InlineData("Amazon Web Services AWS software", "AWS")]
    [InlineData("Border Gateway Protocol BGP", "BGP")]
    [InlineData("Hypertext markup language HTML", "HTML")]
    [InlineData("Salesforce software", "Salesforce")]
    [InlineData("Help desk software", "Help desk software")]
    [InlineData("Microsoft SQL Server", "Microsoft SQL Server")]
    [InlineData("C#", "C#")]
    public void Short_APublishedName_IsAsPeopleSayIt(string published, string said) => Assert.Equal(said, TechnologyNames.Short(published));
}
