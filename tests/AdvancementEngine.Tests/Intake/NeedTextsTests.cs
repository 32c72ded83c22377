using AdvancementEngine.Intake;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

public sealed class NeedTextsTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);
    private static readonly AdvancementEngine.Catalog.CareerCatalog s_catalog = ShippedBundle.Catalog;
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(s_catalog);

    [Theory]
    [InlineData("intake, summers only", false)]
    [InlineData("intake", true)]
    [InlineData("2 kids, nights", true)]
    [InlineData("from January", false)]
    [InlineData("until October 2026", false)]
    [InlineData("license suspended till 2027", true)]
    [InlineData("during the school year", true)]
    [InlineData("agency pays it, in place", false)]
    [InlineData("no help in place", true)]
    public void Holds_TimesInTheSource_AreKnownOnTheDay(string what, bool holds) => Assert.Equal(holds, Need(what).Times.Holds(s_asOf));

    [Theory]
    [InlineData("losing housing this week", true)]
    [InlineData("couch surfing", true)]
    [InlineData("rent is high", false)]
    public void Times_DaysCount_IsUrgent(string what, bool urgent) => Assert.Equal(urgent, Need(what).Times.IsUrgent);

    [Fact]
    public void Holds_Winter_RunsOverTheNewYear()
    {
        var times = Need("winters only").Times;
        Assert.True(times.Holds(new(2026, 12, 15)));
        Assert.True(times.Holds(new(2027, 2, 1)));
        Assert.False(times.Holds(new(2027, 7, 1)));
    }

    private static SupportNeed Need(string what) =>
        new FactIntake(s_catalog, s_matchers, s_asOf).Need(static f => f, "child-care", new("intake", "2026-10-01", what));
}
