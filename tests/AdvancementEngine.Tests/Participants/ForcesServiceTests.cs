using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Service in the Guard or the Reserve beside another job. The people are made up.</summary>
public sealed class ForcesServiceTests
{
    [Theory]
    [InlineData("25U signal, Ohio Natl Guard", true)]
    [InlineData("ARNG 25B (one weekend a month)", true)]
    [InlineData("IT2, Navy Reserve", true)]
    [InlineData("0651 reserve unit", true)]
    [InlineData("3D1X2 Air Guard", true)]
    [InlineData("25B, National Guard AGR (full time)", false)]
    [InlineData("25B US Army", false)]
    [InlineData("IT analyst, Federal Reserve Bank", false)]
    [InlineData("security guard", false)]
    [InlineData("security guard ($18/hr)", false)]
    [InlineData("guard (25B, one weekend a month)", true)]
    [InlineData("civilian payroll clerk, Texas Army National Guard", false)]
    [InlineData("IT specialist, Army Reserve Center (contractor)", false)]
    [InlineData("Army National Guard family programs", false)]
    [InlineData("", false)]
    public void IsPartTime_ServiceBesideOtherWork_IsTold(string text, bool isPart) => Assert.Equal(isPart, ForcesWords.IsPartTime(text));

    // The unit's family office reports the job of a spouse; a person may enlist and begin later.
    [Fact]
    public void ServesPartTime_ReportedByTheUnitOrLater_IsNot()
    {
        var reported = new WorkSpell(HelpDesk, AsOf.AddMonths(-9), null, new Source("Army Reserve family readiness", null, string.Empty));
        var later = new WorkSpell(HelpDesk, AsOf.AddMonths(2), null, Said) { Stated = "25B, Army National Guard" };
        Assert.False(Payers.ServesPartTime(Somebody with { Work = [reported] }, AsOf));
        Assert.False(Payers.ServesPartTime(Somebody with { Work = [later] }, AsOf));
        Assert.True(Payers.ServesPartTime(Somebody with { Work = [later with { Start = AsOf.AddMonths(-2) }] }, AsOf));
    }

    [Theory]
    [InlineData(NetworkSupport, "53-7065.00", "25U, National Guard")]
    [InlineData(HelpDesk, "41-2011.00", "25B ARNG")]
    [InlineData(Administrator, "43-4051.00", "IT2 Navy Reserve")]
    public void Rank_ServiceBesideAJob_IsNotTheJobHeld(string specialty, string job, string title)
    {
        var standing = Serving(specialty, title).Working(job, 24).Advice().Standing!;
        Assert.Equal(job, standing.Occupation);
        Assert.InRange(standing.ItMonths, 14f, 16f);
    }

    [Fact]
    public void Rank_FullTimeService_CountsInFull() =>
        Assert.InRange(Serving(NetworkSupport, "25U US Army").Advice().Standing!.ItMonths, 59f, 61f);

    [Fact]
    public void Rank_AdministratorInTheGuardOnly_IsNoArchitectYet() =>
        Assert.DoesNotContain(
            Serving(Administrator, "3D0X2, Air National Guard").Working("53-7065.00", 40).Advice().Occupations,
            o => o.Code == "15-1241.00" && o.Group == OpportunityGroup.Next
        );

    private static Participant Serving(string specialty, string title)
    {
        var person = Somebody.Working(specialty, 60);
        return person with { Work = [person.Work[0] with { Stated = title }] };
    }
}
