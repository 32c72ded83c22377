using AdvancementEngine.Participants;
using AdvancementEngine.Ranking.Steps;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What kind of work the words of a goal name.</summary>
public sealed class GoalWorkTests
{
    [Theory]
    [InlineData("SOC tier 2", true)]
    [InlineData("support analyst II", true)]
    [InlineData("L3 support", true)]
    [InlineData("a promotion", true)]
    [InlineData("SOC 2 compliance", false)]
    [InlineData("SOC 2", false)]
    [InlineData("CMMC level 2 audits", false)]
    [InlineData("CMMC L2", false)]
    [InlineData("cmmc-level 2", false)]
    [InlineData("level 2 CMMC", false)]
    [InlineData("L2/L3 switching", false)]
    [InlineData("L2 and L3 switching", false)]
    [InlineData("L2/L3 networks", false)]
    [InlineData("L3 VPN", false)]
    [InlineData("L2/L3 support", true)]
    [InlineData("un ascenso", true)]
    [InlineData("same job, no promotion", false)]
    [InlineData("don't want a promotion", false)]
    [InlineData("sin ascenso", false)]
    [InlineData("help desk", false)]
    public void IsNextGrade_WordsOfAGoal_AreThoseOfAGrade(string goal, bool isGrade) =>
        Assert.Equal(isGrade, GoalWork.IsNextGrade(Goals.None with { Stated = goal }));
}
