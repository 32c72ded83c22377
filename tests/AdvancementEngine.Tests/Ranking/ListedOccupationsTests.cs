using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Which occupations a page lists next to the goal. All people are made up.</summary>
public sealed class ListedOccupationsTests
{
    private const string Designer = "15-1255.00";
    private const string Tester = "15-1253.00";

    [Theory]
    [InlineData("technology:oracle-java")]
    [InlineData("technology:c-sharp")]
    [InlineData("technology:php")]
    public void List_DeveloperWhoComesBack_HasNoDesignWithOneSharedTool(string language)
    {
        var person = Somebody.Left(Developer, 90, 50).Showing(language).Wanting(Developer);
        Assert.DoesNotContain(Designer, Shown(person));
        Assert.Contains(Tester, Shown(person));
    }

    [Fact]
    public void List_DeveloperWhoComesBack_HasDesignWithItsToolsOnRecord() =>
        Assert.Contains(
            Designer,
            Shown(
                Somebody
                    .Left(Developer, 90, 50)
                    .Showing("technology:figma", "technology:cascading-style-sheets-css")
                    .Wanting(Developer)
            )
        );

    [Theory]
    [InlineData("comptia-network-plus", true)]
    [InlineData("comptia-a-plus", false)]
    public void List_NetworksNextToAGoalInSystems_AreThereWithACredentialOfTheStep(string credential, bool isShown) =>
        Assert.Equal(
            isShown,
            Shown(Somebody.Working(HelpDesk, 40).Holding(credential).Wanting(Administrator)).Contains(NetworkSupport)
        );

    private static string[] Shown(Participant person) =>
        [.. person.Advice(5).Occupations.Where(o => o.Group != OpportunityGroup.Other).Select(o => o.Code)];
}
