using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Wishes of a goal beside an occupation, as forms give them. Made up.</summary>
public sealed class GoalWishesTests
{
    [Theory]
    [InlineData("stay where I am, only mornings", GoalWish.Stay)]
    [InlineData("keep my job but fewer hours", GoalWish.Stay)]
    [InlineData("go down to 25-30 hrs, caring for mother", GoalWish.FewerHours)]
    [InlineData("cut back my hours", GoalWish.FewerHours)]
    [InlineData("happy where I am, just less hrs", GoalWish.Stay)]
    [InlineData("25-30 hrs, help desk", GoalWish.None)]
    [InlineData("same work, no weekends", GoalWish.SameWork)]
    [InlineData("same job better pay", GoalWish.SameWork | GoalWish.BetterPay)]
    [InlineData("mismo trabajo, mejor sueldo", GoalWish.SameWork | GoalWish.BetterPay)]
    [InlineData("better pay idk", GoalWish.BetterPay | GoalWish.Undecided)]
    [InlineData("cloud or security?", GoalWish.Undecided)]
    [InlineData("stay at the county, no change", GoalWish.Stay)]
    [InlineData("remote, I stay at home with my son", GoalWish.None)]
    [InlineData("mismo trabajo, otra empresa", GoalWish.SameWork)]
    [InlineData("stay help desk, 24 hrs/wk (caring for mom)", GoalWish.Stay)]
    [InlineData("remain DBA, part time", GoalWish.Stay)]
    [InlineData("stay in databases but cloud, part time", GoalWish.None)]
    [InlineData("stay in IT", GoalWish.None)]
    [InlineData("stay technical, no more meetings", GoalWish.Stay)]
    [InlineData("team lead or stay coding", GoalWish.Stay)]
    [InlineData("stay hands-on, no managing", GoalWish.Stay)]
    [InlineData("help desk", GoalWish.None)]
    [InlineData("", GoalWish.None)]
    public void Of_AsWritten_IsTheWish(string text, GoalWish wish) => Assert.Equal(wish, GoalWishes.Of(text));

    [Theory]
    [InlineData("stay help desk, 24 hrs/wk", true)]
    [InlineData("keep doing sysadmin work", true)]
    [InlineData("stay in databases but cloud - company is outsourcing", false)]
    [InlineData("database architect or stay relevant", false)]
    public void IsKeeping_GoalThatBeginsSo_IsOne(string text, bool keeps) => Assert.Equal(keeps, GoalWishes.IsKeeping(text));

    [Fact]
    public void Wish_OfAGoalThatWasRead_IsNone() =>
        Assert.Equal(GoalWish.None, (Goals.None with { TargetOccupation = "15-1232.00" }).Wish);
}
