using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Hours and shifts in goals as written. The texts are made up.</summary>
public sealed class HoursWordsTests
{
    [Theory]
    [InlineData("SOC analyst 2 - DAY shift", false, true)]
    [InlineData("help desk, no nights", false, true)]
    [InlineData("same work but no nights/on call", false, true)]
    [InlineData("IT director or something w less nights", false, true)]
    [InlineData("soporte, turno de día", false, true)]
    [InlineData("IT help desk year round full time", false, true)]
    [InlineData("stay where I am, fewer hrs", true, false)]
    [InlineData("phased retirement", true, false)]
    [InlineData("DBA part time, remote", true, false)]
    [InlineData("help desk, 24 hrs/wk", true, false)]
    [InlineData("web developer 20 hours a week", true, false)]
    [InlineData("soporte 30 horas por semana", true, false)]
    [InlineData("24/7 NOC", false, false)]
    [InlineData("go down to 25-30 hrs", true, false)]
    [InlineData("stay help desk, 24 hrs/wk", true, false)]
    [InlineData("stay where I am", false, false)]
    [InlineData("knights network engineer", false, false)]
    public void Goal_SaysWhatIsWantedOfTheHours(string goal, bool hours, bool shift) =>
        Assert.Equal((hours, shift), (HoursWords.IsHours(goal), HoursWords.IsShift(goal)));
}
