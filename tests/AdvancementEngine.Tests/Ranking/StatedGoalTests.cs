using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What a person states is kept: the goal is in the list, also in the job held, and what pays less than the wage wanted is not
/// first.</summary>
public sealed class StatedGoalTests
{
    [Theory]
    [InlineData(Manager, 120)]
    [InlineData(Developer, 31)]
    [InlineData(SecurityAnalyst, 60)]
    public void Rank_GoalInTheJobHeld_IsShownFirstAsNext(string job, int months)
    {
        var result = Somebody.Working(job, months).Wanting(target: job).Advice();
        Assert.True(
            result.Occupations[0] is { IsGoal: true, Group: OpportunityGroup.Next, Rank: 1 } first && first.Code == job,
            result.Occupations[0].Code
        );
        Assert.Null(result.Occupations[0].Seen);
        Assert.Equal(Enumerable.Range(1, result.Occupations.Length), result.Occupations.Select(o => o.Rank));
    }

    [Fact]
    public void Rank_JobHeldWithoutBeingTheGoal_IsNotInTheList() =>
        Assert.DoesNotContain(
            Somebody.Working(Administrator, 31).Holding("cisco-ccna").Advice(RankOptions.LongestList).Occupations,
            o => o.Code == Administrator
        );

    [Theory]
    [InlineData("47-2111.00", 72_000)]
    [InlineData("15-1299.08", 160_000)]
    [InlineData(Administrator, 120_000)]
    public void Rank_WageFloor_PutsWhatPaysLessInTheMiddleAfterWhatReachesIt(string job, int floor)
    {
        var next = Somebody
            .Working(job, 120)
            .Wanting(floor: floor)
            .Advice(RankOptions.LongestList)
            .Occupations.Where(o => o.Group == OpportunityGroup.Next && o.Pay is { SharedWith: "", MedianUsd: not null })
            .Select(o => o.Pay.MedianUsd >= floor)
            .ToArray();
        Assert.NotEmpty(next);
        Assert.Equal(next.OrderDescending(), next);
    }

    [Theory]
    [InlineData("43-4051.00")]
    [InlineData("41-2031.00")]
    public void Rank_DataGoalOfAnOfficeWorker_LeadsThroughNoOtherField(string job)
    {
        var occupations = Somebody.Working(job, 60).Wanting(target: "15-2051.01").Advice(RankOptions.LongestList).Occupations;
        Assert.Empty(occupations.First(o => o.IsGoal).Way);
        Assert.Equal(OpportunityGroup.Other, occupations.First(o => o.Code == "15-1253.00").Group);
    }
}
