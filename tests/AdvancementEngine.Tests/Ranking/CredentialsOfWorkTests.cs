using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What work done, in this country or another, makes of certificates and of the step. Over the shipped bundle; the people are
/// made up.</summary>
public sealed class CredentialsOfWorkTests
{
    private const string NetworkPlus = "comptia-network-plus";
    private const string Technician = "17-3023.00";
    private const string Ccna = "cisco-ccna";

    private static Participant Ready(Participant person, string goal) => person.Wanting(goal, months: 12, money: 1000);

    private static Participant Saying(string goal, Participant person)
    {
        var ready = Ready(person, Administrator);
        return ready with { Goals = ready.Goals with { Stated = goal } };
    }

    public static TheoryData<string> DidNetworks => ["abroad, years ago", "in service, lately", "at work now"];

    [Theory]
    [MemberData(nameof(DidNetworks))]
    public void Credentials_NetworkWorkDone_NameTheExamThatProvesItAndNoneBelow(string which)
    {
        var person = which switch
        {
            "abroad, years ago" => Saying("network engineer", Somebody.Left(Administrator, 90, 62).Working("53-7065.00", 36)),
            "in service, lately" => Ready(Somebody.Left(NetworkSupport, 48, 2), NetworkSupport),
            _ => Ready(Somebody.Working(NetworkSupport, 20), Administrator),
        };
        var named = person.Advice().Credentials;

        Assert.Contains(named, c => c.Code == Ccna);
        Assert.DoesNotContain(named, c => c.Code == NetworkPlus);
    }

    [Theory]
    [InlineData(Administrator, Administrator)]
    [InlineData(Administrator, NetworkSupport)]
    [InlineData(Developer, Developer)]
    [InlineData(Developer, WebDeveloper)]
    [InlineData(SecurityAnalyst, SecurityAnalyst)]
    public void Occupations_WorkDoneAbroadYearsAgo_NeedNoOtherJobFirst(string done, string goal)
    {
        var back = Somebody.Left(done, 80, 66).Working("53-3033.00", 30).Wanting(goal).Advice().Occupations.Single(o => o.Code == goal);

        Assert.Empty(back.Way);
        Assert.True(back.Group is OpportunityGroup.Next || back.MonthsAway <= 12);
    }

    [Fact]
    public void Occupations_WorkNeverDone_StillNamesWhatComesFirst() =>
        Assert.NotEmpty(Somebody.Wanting(Administrator).Advice().Occupations.Single(o => o.Code == Administrator).Way);

    // A service's school and years in its shops stand for the associate degree that employers of technicians ask.
    [Theory]
    [InlineData(100, true)]
    [InlineData(10, false)]
    public void Occupations_TechnicianOfTheServiceWithoutADegree_CanStartWhatWasDone(int months, bool now)
    {
        var found = Somebody.Left(Technician, months, 1).Wanting(Technician).Advice().Occupations.Single(o => o.Code == Technician);

        Assert.Equal(now, found.Group == OpportunityGroup.Next);
    }

    [Theory]
    [InlineData(52, false)]
    [InlineData(14, true)]
    public void Credentials_YearsInSystems_NameNoFirstInstallersExam(int months, bool named) =>
        Assert.Equal(
            named,
            Ready(Somebody.Left(Administrator, months, 2), "49-2022.00").Advice().Credentials.Any(c => c.Code == "bicsi-inst1")
        );

    // The line of the goal's words goes on above what is held.
    [Fact]
    public void Credentials_NetworkEngineerWithCcna_NameTheProfessionalExam()
    {
        var person = Ready(Somebody.Working(HelpDesk, 60).Working(NetworkSupport, 40).Holding(Ccna), Administrator);
        var named = (person with { Goals = person.Goals with { Stated = "net engineer, get off nights" } }).Advice().Credentials;

        Assert.Contains(named, c => c.Code == "cisco-ccnp-enterprise");
        Assert.DoesNotContain(named, c => c.Code == "microsoft-azure-administrator-associate");
    }

    [Fact]
    public void Credentials_HelpDeskWorkTowardNetworks_StillNameTheFirstExam() =>
        Assert.Contains(Ready(Somebody.Working(HelpDesk, 14), NetworkSupport).Advice().Credentials, c => c.Code == NetworkPlus);

    [Fact]
    public void NextStep_SoldierInAProgramWithWhatTheWorkAsks_AppliesBeforeFinishingIt()
    {
        var step = new StepContext
        {
            Toward = Administrator,
            Goal = new() { IsStated = true },
            Job = new() { IsNext = true },
            Experience = new() { HasUsualMonths = true },
            Service = new() { WantsFederal = true, HoldsFederalBaseline = true },
            Employer = new() { CannotHelp = true },
            Program = new() { Id = "PR-1", LeadsToJob = true },
            Credential = new() { IsInProgram = true, Id = Ccna },
        };
        Bundle.Policies.ChooseStep(step, new PolicyEvaluation());

        Assert.Equal("next-step.apply-federal", step.Chosen!.Policy.Code);
    }

    [Theory]
    [InlineData("15-1211.00", 60, 12, "iiba-ecba")]
    [InlineData("15-1211.00", 36, 3, "iiba-ecba")]
    [InlineData("15-1211.00", 80, 70, "iiba-ecba")]
    public void Credentials_YearsOfTheWork_NameNoFirstExamOfIt(string job, int months, int ago, string exam) =>
        Assert.DoesNotContain(Ready(Somebody.Left(job, months, ago), job).Advice().Credentials, c => c.Code == exam);

    [Theory]
    [InlineData(250)]
    [InlineData(550)]
    [InlineData(1200)]
    public void Credentials_TwoFirstExamsThatLeadToOne_NameOne(int money)
    {
        var next = Somebody
            .Wanting(SecurityAnalyst, months: 12, money: money)
            .Advice()
            .Credentials.Where(c => c.Group == OpportunityGroup.Next)
            .Select(c => c.Code)
            .ToArray();
        Assert.False(next.Contains("comptia-a-plus") && next.Contains("cisco-ccst-networking"));
    }
}
