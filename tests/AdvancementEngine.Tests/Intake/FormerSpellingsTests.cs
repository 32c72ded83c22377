using AdvancementEngine.Intake;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

public sealed class FormerSpellingsTests
{
    private static readonly AdvancementEngine.Catalog.CareerCatalog s_catalog = ShippedBundle.Catalog;

    [Theory]
    [InlineData("driving-license")]
    [InlineData("driving-licence")]
    [InlineData("drivers-license")]
    public void Fact_FormerSpelling_IsReadAsThePresentOne(string name)
    {
        var intake = new FactIntake(s_catalog, IntakeMatchers.Of(s_catalog), new DateOnly(2026, 10, 1));
        var facts = new SortedDictionary<string, ParticipantFact>(StringComparer.Ordinal);
        intake.Fact(static f => f, name, "held", new(string.Empty, "2026-05", string.Empty), facts);
        Assert.Empty(intake.Problems);
        Assert.Equal("drivers-license", Assert.Single(facts).Key);
    }

    [Theory]
    [InlineData("2026-05", "2026-05-31")]
    [InlineData("2026-10", "2026-10-01")]
    [InlineData("2026-05-03", "2026-05-03")]
    public void Date_MonthOnly_IsItsLastDayUpToTheAsOfDate(string text, string expected)
    {
        var intake = new FactIntake(s_catalog, IntakeMatchers.Of(s_catalog), new DateOnly(2026, 10, 1));
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), intake.Date("program_completed", text));
    }
}
