using AdvancementEngine.Intake;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Occupation codes of every form and edition: read, asked back, or named as outside; never the likest code.</summary>
public sealed class OccupationCodeIntakeTests
{
    private static readonly AdvancementEngine.Catalog.CareerCatalog s_catalog = ShippedBundle.Catalog;
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(s_catalog);

    [Theory]
    [InlineData("15-1232.00", "15-1232.00")]
    [InlineData("15-1232", "15-1232.00")]
    [InlineData("151232", "15-1232.00")]
    [InlineData("15123200", "15-1232.00")]
    [InlineData("15-1232.0", "15-1232.00")]
    [InlineData("15‑1232.00", "15-1232.00")]
    [InlineData("15–1232", "15-1232.00")]
    [InlineData("15 - 1232.00", "15-1232.00")]
    [InlineData("15-1151.00", "15-1232.00")]
    [InlineData("15-1151", "15-1232.00")]
    [InlineData("151142", "15-1244.00")]
    [InlineData("15-1152.00", "15-1231.00")]
    [InlineData("15-1122.00", "15-1212.00")]
    [InlineData("31-1014.00", "31-1131.00")]
    public void Occupation_CodeOfAnyFormOrEdition_IsRead(string text, string code) => Assert.Equal(code, Read(text).Code);

    [Theory]
    [InlineData("15-1132.00", "15-1252.00", "15-1253.00")]
    [InlineData("15-1134", "15-1254.00", "15-1255.00")]
    [InlineData("15-1141.00", "15-1242.00", "15-1243.00")]
    [InlineData("15-1299", "15-1299.01", "15-1299.09")]
    public void Occupation_CodeOfSeveral_IsAskedBackWithEach(string text, string one, string other)
    {
        var (code, intake) = Read(text);
        Assert.Null(code);
        Assert.Empty(intake.Problems);
        var asked = Assert.Single(intake.Notes).ToString();
        Assert.Contains(one, asked, StringComparison.Ordinal);
        Assert.Contains("not taken", asked, StringComparison.Ordinal);
        if (s_catalog.Soc.Read(text)!.Occupations.Length <= 5)
            Assert.Contains(other, asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("53-3032.00", "Heavy and Tractor-Trailer Truck Drivers")]
    [InlineData("35-2014.00", "Cooks, Restaurant")]
    [InlineData("29-1141", "Registered Nurses")]
    public void Occupation_OutsideTheCatalog_IsNamedAndCalledOther(string text, string title)
    {
        var problem = Assert.Single(Read(text).Intake.Problems).ToString();
        Assert.Contains("write 'other'", problem, StringComparison.Ordinal);
        Assert.Contains(title, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("nearest", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15-9999.00")]
    [InlineData("151239")]
    [InlineData("99-9999")]
    public void Occupation_CodeOfNoEdition_NamesNoOther(string text)
    {
        var problem = Assert.Single(Read(text).Intake.Problems).ToString();
        Assert.Contains("no edition of the SOC", problem, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"'15-12\d\d\.\d\d'", problem);
    }

    private static (string? Code, FactIntake Intake) Read(string text)
    {
        var intake = new FactIntake(s_catalog, s_matchers, new DateOnly(2026, 10, 1));
        return (intake.Occupation("work", text), intake);
    }
}
