using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Tests.Data.Cohorts;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Names of a catalog are indexed once, and those of another never stand in for them.</summary>
public sealed class IntakeMatchersTests
{
    [Fact]
    public void Of_TheSameCatalog_IsTheSame_AndOfAnotherIsNot()
    {
        var other = new CareerCatalog(new CatalogParts { Version = "another" });
        Assert.Same(IntakeMatchers.Of(SmallCatalog.Value), IntakeMatchers.Of(SmallCatalog.Value));
        Assert.Null(IntakeMatchers.Of(other).Occupations.Match("Help Desk Technician").Taken);
    }
}
