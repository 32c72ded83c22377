using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The one next step fits the field of the goal and what is on record of it. Over the shipped bundle; the people are
/// made up.</summary>
public sealed class StepsOfFieldTests
{
    private const string Gis = "15-1299.02";
    private const string Projects = "15-1299.09";
    private const string Warehouse = "53-7065.00";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    [Theory]
    [InlineData(36, 350, "")]
    [InlineData(26, 100, "")]
    [InlineData(48, 0, "")]
    [InlineData(36, 1000, "")]
    [InlineData(36, 100, "switches and VLANs")]
    [InlineData(30, 0, "ran cat6 and patch panels")]
    [InlineData(48, 100, "Meraki access points")]
    public void NextStep_SupportOfUsersAndNoNetworkOnRecord_IsTheCertificateAndNoApplication(int months, int money, string said)
    {
        var person = Somebody.Working(HelpDesk, months).Holding("comptia-a-plus").Wanting(target: NetworkSupport, money: money, months: 6);
        var step = (said.Length == 0 ? person : Saying(person, said)).Advice().NextStep!;
        if (said.Length > 0)
            Assert.Equal(NextStepKind.Apply, step.Kind);
        else
            Assert.Contains(step.Kind, new[] { NextStepKind.Earn, NextStepKind.Support });
    }

    [Theory]
    [InlineData(SecurityAnalyst, "technology:splunk-enterprise", "technology:wireshark", "comptia-cysa-plus")]
    [InlineData(SecurityAnalyst, "technology:splunk-enterprise", "technology:ibm-qradar-siem", "comptia-cysa-plus")]
    [InlineData(SecurityAnalyst, "technology:microsoft-azure-sentinel", "technology:tenable-nessus", "comptia-cysa-plus")]
    public void NextStep_YearInTheWorkWithItsOwnTools_IsNoGeneralTool(string job, string one, string other, string credential)
    {
        var person = Somebody.Working(job, 16).Showing(one, other).Holding("comptia-security-plus", credential).Wanting(target: job);
        Assert.Equal(NextStepKind.Apply, person.Advice().NextStep!.Kind);
    }

    [Theory]
    [InlineData(30, "technology:python")]
    [InlineData(45, "technology:python")]
    [InlineData(36, "technology:structured-query-language-sql")]
    public void NextStep_ToolBegunInTheWorkHeld_IsGoneOnWithBeforeAnotherIsBegun(int months, string tool)
    {
        var person = Somebody.Working(Gis, months).Wanting(target: Gis) with
        {
            Evidence = [.. Somebody.Evidence, Shown("technology:esri-arcgis-software"), new(tool, EvidenceKind.SelfReported, Said)],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Learn, tool), (step.Kind, step.Subject));
    }

    [Theory]
    [InlineData("project management, team of 25", 200)]
    [InlineData("led 12 people, budget", 120)]
    [InlineData("ran two warehouse moves as project lead", 150)]
    public void NextStep_ProjectsOfItWantedFromOutside_IsNoReportInADatabase(string said, int months)
    {
        var step = Saying(Somebody.Left(Warehouse, months, 1), said).Wanting(target: Projects, money: 3000, months: 6).Advice().NextStep!;
        Assert.NotEqual("15-2051.01", step.Toward);
        Assert.DoesNotContain("SQL", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("simulated-workplace", false)]
    [InlineData("workplace-tour", false)]
    [InlineData("internship", true)]
    [InlineData("job-shadow", true)]
    public void NextStep_HandsOnWorkWithNoEmployer_NamesNoHost(string activity, bool isHost)
    {
        var person = Somebody.Holding("comptia-a-plus").Showing("technology:microsoft-active-directory").Wanting(target: HelpDesk) with
        {
            Activities = [new ActivityRecord(activity, 80, HelpDesk, Said)],
        };
        Assert.Equal(isHost, person.Advice().NextStep!.Beside.Contains("said/host"));
    }

    [Theory]
    [InlineData("EAD pending", true)]
    [InlineData("asylum office, applied in June", true)]
    [InlineData("I-765 filed", true)]
    [InlineData("intake", false)]
    public void NextStep_WorkPermitApplied_SaysWhatToDoUntilItComes(string note, bool isPending)
    {
        var person = Somebody.Left(Administrator, 80, 20).Wanting(target: Administrator) with
        {
            Facts = [new ParticipantFact("work-authorization", "none", Said with { What = note })],
            UnreadWork = [new UnreadWork("DoorDash", AsOf.AddMonths(-8), null, Said, [])],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal(isPending, s_words.Step(step).Contains("is pending", StringComparison.Ordinal));
        Assert.DoesNotContain("work", step.Beside);
    }

    [Theory]
    [InlineData(Manager, "lead people")]
    [InlineData(Projects, "lead a project")]
    [InlineData("15-1241.00", "design of your own")]
    [InlineData("15-1243.00", "design of your own")]
    public void Step_WorkToLead_IsThatOfTheGoal(string goal, string words) =>
        Assert.Contains(
            words,
            s_words.Step(new(NextStepKind.Experience, "next-step.lead", "lead", goal, [], null, null)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(6f)]
    [InlineData(7f)]
    [InlineData(7.9f)]
    public void NextStep_EnglishAskedForBelowTheEighthGrade_ComesBeforeAnExam(float grade)
    {
        var person = Somebody.Wanting(target: NetworkSupport, money: 500, months: 6) with
        {
            Needs = [new SupportNeed("tutoring", Said with { What = "English" })],
            Facts = [new ParticipantFact("reading-grade-level", grade.ToString(System.Globalization.CultureInfo.InvariantCulture), Said)],
        };
        Assert.Equal("tutoring", person.Advice().NextStep!.Subject);
    }

    [Theory]
    [InlineData(NetworkSupport, 40)]
    [InlineData(NetworkSupport, 30)]
    [InlineData(HelpDesk, 30)]
    public void NextStep_ItOnlyInTheGuard_IsStillABeginners(string specialty, int months)
    {
        static Participant Somewhere(string specialty, int months, string stated) =>
            Somebody.Working("41-2031.00", 50).Wanting(target: HelpDesk, money: 0) with
            {
                Work =
                [
                    new WorkSpell("41-2031.00", AsOf.AddMonths(-50), null, Said),
                    new WorkSpell(specialty, AsOf.AddMonths(-months), null, Said) { Stated = stated },
                ],
            };
        Assert.Equal("next-step.funding", Somewhere(specialty, months, "Army National Guard, weekends").Advice().NextStep!.Policy);
        Assert.NotEqual("next-step.funding", Somewhere(specialty, months, "full time").Advice().NextStep!.Policy);
    }

    private static Participant Saying(Participant person, string text) =>
        person with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.Used, Said)],
        };
}
