using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Programs;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Tests.Data.Cohorts;
using Xunit;

namespace AdvancementEngine.Tests.Intake;

public sealed class ProgramIntakeTests
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);

    [Fact]
    public void Program_TextWithASemicolon_IsOneText()
    {
        var (read, intake) = New();
        intake.Program(read, static p => p, new("T-1", "Support", "Provider", [new("15-1232.00;15-1244.00", false)]));
        Assert.Empty(read.Problems);
        Assert.Equal("15-1232.00;15-1244.00", Assert.Single(read.Notes).Match.Text);
        Assert.Empty(intake.Programs()["T-1"].Targets);
    }

    [Fact]
    public void Partner_OfAProgramNotTaken_IsAProblemAndNotKept()
    {
        var (read, intake) = New();
        intake.Partner(read, static p => p, "T-9", new("E-1", "Employer", "it-employer", string.Empty, [], null));
        Assert.Equal("program", Assert.Single(read.Problems).Field);
        Assert.Empty(intake.Programs());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    [InlineData(100_001)]
    public void Partner_CapacityOutOfBounds_IsAProblem(double capacity)
    {
        var (read, intake) = New();
        intake.Program(read, static p => p, new("T-1", "Support", string.Empty, []));
        intake.Partner(read, static p => p, "T-1", new("E-1", "Employer", "it-employer", string.Empty, [], capacity));
        Assert.Equal("capacity", Assert.Single(read.Problems).Field);
        Assert.Empty(intake.Programs()["T-1"].Partners);
    }

    private static (IntakeReader Read, ProgramIntake Intake) New() =>
        (new(s_asOf), new(SmallCatalog.Value, IntakeMatchers.Of(SmallCatalog.Value)));
}
