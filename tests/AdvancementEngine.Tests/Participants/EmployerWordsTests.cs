using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>What a job says of its employer. The titles are made up.</summary>
public sealed class EmployerWordsTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    [Theory]
    [InlineData("freelance web (self)", true)]
    [InlineData("Self-employed bookkeeper", true)]
    [InlineData("TLC / Uber driver", true)]
    [InlineData("diseño web por cuenta propia", true)]
    [InlineData("Help Desk Analyst, Hubert Inc", false)]
    [InlineData("self checkout attendant", false)]
    public void IsOwnBoss_ByTheTitle(string title, bool own) => Assert.Equal(own, EmployerWords.IsOwnBoss(Doing("other", title), s_asOf));

    [Theory]
    [InlineData("35-3031.00", "", false)]
    [InlineData("47-2061.00", "", false)]
    [InlineData("other", "line cook @ hotel", false)]
    [InlineData("other", "cocinera, Oakland", false)]
    [InlineData("43-4051.00", "call ctr rep", true)]
    [InlineData("other", "unit clerk, hospital", true)]
    [InlineData("15-1254.00", "freelance web", false)]
    public void HasComputerStaff_ByTheKindOfEmployer(string occupation, string title, bool has) =>
        Assert.Equal(has, EmployerWords.HasComputerStaff(Doing(occupation, title), s_asOf));

    [Fact]
    public void OwnBoss_WithAnEmployerBeside_HasOne()
    {
        var both = Doing("15-1254.00", "freelance web") with
        {
            UnreadWork = [new UnreadWork("records clerk, county", new DateOnly(2024, 1, 1), null, Source.Unsaid, [])],
        };
        Assert.False(EmployerWords.IsOwnBoss(both, s_asOf));
        Assert.True(EmployerWords.HasComputerStaff(both, s_asOf));
    }

    [Fact]
    public void Employer_JobThatEnded_SaysNothing()
    {
        var person = Doing("15-1254.00", "freelance web", new DateOnly(2025, 1, 1));
        Assert.False(EmployerWords.IsOwnBoss(person, s_asOf));
        Assert.False(EmployerWords.HasComputerStaff(person, s_asOf));
    }

    private static Participant Doing(string occupation, string title, DateOnly? end = null) =>
        new()
        {
            Id = "E-MADE-UP",
            Work = [new WorkSpell(occupation, new DateOnly(2022, 1, 1), end, Source.Unsaid) { Stated = title }],
        };
}
