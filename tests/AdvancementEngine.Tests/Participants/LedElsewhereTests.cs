using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Months of leading people outside IT.</summary>
public sealed class LedElsewhereTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    private static UnreadWork Led(int fromYear, int toYear) =>
        new("shift supervisor", new(fromYear, 1, 1), new(toYear, 1, 1), Source.Unsaid, []);

    private static int Years(params UnreadWork[] work) =>
        (int)MathF.Round(LedElsewhere.Months(new Participant { Id = "T-MADE-UP", UnreadWork = [.. work] }, s_asOf) / 12);

    [Fact]
    public void Months_PostsOneAfterTheOther_AreAddedUp() => Assert.Equal(8, Years(Led(2010, 2014), Led(2018, 2022)));

    [Fact]
    public void Months_PostsAtTheSameTime_CountOnce()
    {
        Assert.Equal(4, Years(Led(2010, 2014), Led(2010, 2014)));
        Assert.Equal(6, Years(Led(2012, 2016), Led(2010, 2014)));
        Assert.Equal(6, Years(Led(2010, 2016), Led(2012, 2014)));
    }
}
