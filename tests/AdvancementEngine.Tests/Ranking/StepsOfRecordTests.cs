using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The one next step agrees with the list beside it, asks for nothing that the workplace cannot give, and is something to do. Over
/// the shipped bundle; the people are made up.</summary>
public sealed class StepsOfRecordTests
{
    private const string Gis = "15-1299.02";
    private const string Installer = "49-2022.00";
    private const string Tester = "15-1253.00";
    private const string CustomerService = "43-4051.00";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    public static TheoryData<string, int, string> Leaders =>
        new()
        {
            { HelpDesk, 90, "supervises 6 techs" },
            { HelpDesk, 130, "staff of 11" },
            { NetworkSupport, 80, "team of 4, NCOIC" },
        };

    [Theory]
    [MemberData(nameof(Leaders))]
    public void NextStep_YearsOfLeadingAndManagementWanted_GoesOnLeadingAndEarnsNoExamOfTheHands(string job, int months, string said)
    {
        var person = Saying(Somebody.Working(job, months), said).Wanting(target: Manager, money: 2000, months: 12);
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Experience, "lead"), (step.Kind, step.Subject));
        Assert.Contains("You already lead people", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("lead a project", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Gis, 31, Developer)]
    [InlineData(HelpDesk, 4, Administrator)]
    [InlineData(Tester, 20, Developer)]
    public void NextStep_MonthsInTheJob_AskOnlyForToolsThatTheJobUses(string job, int months, string goal)
    {
        var step = Somebody.Working(job, months).Wanting(target: goal, months: 8).Advice().NextStep!;
        Assert.Equal(NextStepKind.Stay, step.Kind);
        var tools = step.Then.Where(t => t.StartsWith(ElementKinds.Technology, StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(tools);
        Assert.All(tools, t => Assert.True(IsUsed(job, t), t));
    }

    private static bool IsUsed(string job, string technology) =>
        AdviceFixture.Catalog.FindOccupation(job)!.Technologies.Any(u => u.InDemand && u.Element == technology);

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void NextStep_FirstMonthsOfAFirstJobFarFromTheGoal_AreAPartOfTheWay(int months)
    {
        var person = Somebody.Working(HelpDesk, months).Holding("comptia-a-plus").Wanting(target: SecurityAnalyst, money: 900, months: 6);
        var step = person.Advice().NextStep!;
        Assert.Equal(NextStepKind.Stay, step.Kind);
        Assert.Contains("first part of the way", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("gets you ready", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CustomerService, 60, HelpDesk)]
    [InlineData(CustomerService, 150, "15-1299.03")]
    [InlineData("53-7065.00", 40, Tester)]
    public void NextStep_WorkedForYears_IsNoInternshipOrJobShadow(string job, int months, string goal)
    {
        var step = Somebody.Left(job, months, 2).Wanting(target: goal, money: 0).Advice().NextStep!;
        Assert.DoesNotContain("internship", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("47-2061.00", 70)]
    [InlineData("47-2061.00", 30)]
    [InlineData("47-2111.00", 130)]
    public void NextStep_YearsInATrade_AreNoInternshipInInstalling(string job, int months)
    {
        var step = Somebody.Left(job, months, 3).Wanting(target: Installer, money: 0).Advice().NextStep!;
        Assert.NotEqual((NextStepKind.Experience, "internship"), (step.Kind, step.Subject));
    }

    [Theory]
    [InlineData("1c.entry-requirement/academic:reading-grade-level", "Join a free reading or English class")]
    [InlineData("1c.entry-requirement/academic:mathematics-grade-level", "Join a free math class")]
    [InlineData("1c.entry-requirement/technical:hours-available", "Find the hours")]
    [InlineData("1c.entry-requirement/technical:computer-access", "Get a computer")]
    [InlineData("1c.entry-requirement/eligibility:work-authorization", "Get papers")]
    [InlineData("1c.entry-requirement/eligibility:background-check", "Get the background check")]
    [InlineData("1c.entry-requirement/academic:education", "Get the schooling")]
    public void Step_RequirementNotMet_IsSomethingToDo(string code, string words)
    {
        var text = s_words.Step(new NextStep(NextStepKind.Satisfy, "next-step.requirement", code, HelpDesk, [], null, null));
        Assert.StartsWith(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comptia-security-plus", SecurityAnalyst)]
    [InlineData("cisco-ccna", Administrator)]
    [InlineData("comptia-network-plus", NetworkSupport)]
    public void Step_LapsedCertificate_IsEarnedAgainAndNotRenewed(string credential, string goal)
    {
        var step = new NextStep(NextStepKind.Earn, "next-step.credential", "credential:" + credential, goal, [], 2f, 300f)
        {
            Beside = ["said/renewal"],
        };
        Assert.Contains("again", s_words.Step(step), StringComparison.Ordinal);
        Assert.Contains("has run out", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("Renew", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internship", 80, "41-2011.00")]
    [InlineData("job-shadow", 8, "41-2031.00")]
    [InlineData("internship", 120, "35-3031.00")]
    public void NextStep_HandsOnWorkDoneLately_AsksThereFirstAndNotAtAnotherKindOfEmployer(string activity, int hours, string job)
    {
        var person = Somebody.Working(job, 26).Holding("comptia-a-plus").Wanting(target: HelpDesk) with
        {
            Activities = [new ActivityRecord(activity, hours, HelpDesk, Said)],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal(NextStepKind.Apply, step.Kind);
        Assert.Contains("where you did your internship or job shadow", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("housing", "va.gov/homeless")]
    [InlineData("health", "va.gov/health-care")]
    public void NextStep_NeedOfSomebodyWhoServed_NamesTheVa(string need, string page)
    {
        Participant With(string said) =>
            Somebody.Wanting(target: HelpDesk) with
            {
                UnreadWork = [new UnreadWork(said, AsOf.AddMonths(-60), AsOf.AddMonths(-4), Said, [])],
                Needs = [new SupportNeed(need, Said)],
            };
        static string Text(Participant person) =>
            s_words.Step(person.Advice().NextStep!) + RecommendationWords.Beside(person.Advice().NextStep!);
        Assert.Contains(page, Text(With("0811 field artillery, USMC")), StringComparison.Ordinal);
        Assert.Contains(page, Text(With("11B infantryman US Army")), StringComparison.Ordinal);
        Assert.DoesNotContain(page, Text(With("Old Navy sales floor")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HelpDesk, 90, "supervises 6 techs")]
    [InlineData(HelpDesk, 130, "staff of 11")]
    [InlineData(NetworkSupport, 100, "team of 4, NCOIC")]
    public void Credentials_YearsOfLeadingAndManagementWanted_NameTheProfessionalExamOfProjects(string job, int months, string said)
    {
        var person = Saying(Somebody.Working(job, months), said).Wanting(target: Manager, money: 2000, months: 12);
        var codes = person.Advice().Credentials.Select(c => c.Code).ToArray();
        Assert.Contains("pmi-pmp", codes);
        Assert.DoesNotContain("pmi-capm", codes);
        Assert.DoesNotContain("microsoft-endpoint-administrator-associate", codes);
    }

    [Theory]
    [InlineData("15-1299.04")]
    [InlineData(SecurityAnalyst)]
    [InlineData("15-1299.05")]
    public void Credentials_SecurityWantedFromOutside_NameNoTestersExam(string goal) =>
        Assert.DoesNotContain(
            Somebody.Showing("technology:python").Wanting(target: goal, money: 50, months: 12).Advice().Credentials,
            c => c.Code == "istqb-ctfl"
        );

    [Theory]
    [InlineData("comptia-a-plus", 6)]
    [InlineData("comptia-a-plus", 14)]
    [InlineData("cisco-ccst-it-support", 20)]
    public void Credentials_MoneyForOneExamTowardSecurity_IsForThatOfSecurity(string held, int months)
    {
        Participant With(int money) => Somebody.Working(HelpDesk, months).Holding(held).Wanting(SecurityAnalyst, null, 12, money);
        Assert.DoesNotContain(With(500).Advice().Credentials, c => c.Code == "comptia-network-plus");
        Assert.Contains(With(500).Advice().Credentials, c => c.Code == "comptia-security-plus");
    }

    [Theory]
    [InlineData(WebDeveloper, 22, "15-1255.00")]
    [InlineData(HelpDesk, 14, Administrator)]
    [InlineData(Tester, 40, Developer)]
    public void NextStep_ItWorkAndNoComputer_IsACareerStepWithTheComputerBeside(string job, int months, string goal)
    {
        var step = (
            Somebody.Working(job, months).Wanting(target: goal, money: 300, months: 8) with
            {
                Needs = [new SupportNeed("equipment", Said)],
            }
        ).Advice().NextStep!;
        Assert.NotEqual(NextStepKind.Support, step.Kind);
        Assert.Contains("support/equipment", step.Beside);
    }

    [Theory]
    [InlineData("17-3023.00", 88, "electronics technician, USCG")]
    [InlineData("17-3023.00", 60, "94E radio repairer, US Army")]
    [InlineData("17-3023.00", 130, "avionics technician USAF")]
    public void NextStep_StillServing_AsksNoEmployerAndNamesTheWayOut(string job, int months, string said)
    {
        var person = Somebody.Wanting(target: job, months: 3) with
        {
            Work = [new WorkSpell(job, AsOf.AddMonths(-months), null, Said with { What = said }) { Stated = said }],
        };
        var step = person.Advice().NextStep!;
        var text = s_words.Step(step);
        Assert.Equal(NextStepKind.Apply, step.Kind);
        Assert.Contains("SkillBridge", text, StringComparison.Ordinal);
        Assert.Contains("USAJOBS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("at your job", text, StringComparison.Ordinal);
        Assert.DoesNotContain("senior", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_DrillsInTheGuardBesideAJob_IsNotServing()
    {
        var person = Somebody.Working(HelpDesk, 50).Wanting(target: HelpDesk, months: 3) with
        {
            UnreadWork = [new UnreadWork("Army National Guard, 25B", AsOf.AddMonths(-60), null, Said, [])],
        };
        Assert.DoesNotContain("SkillBridge", s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    private static readonly UnreadText s_again = new("like before, anything close", []);

    [Fact]
    public void NextStep_JobThatMayBeOneOfTwoAndNoGoal_IsAskedAboutAndIsNothingToAimFor()
    {
        var person = Somebody with
        {
            UnreadWork = [new UnreadWork("tech bench associate & cashier", AsOf.AddMonths(-44), null, Said, ["49-2011.00", "41-2011.00"])],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal(NextStepKind.Clarify, step.Kind);
        Assert.Equal("work", step.Subject);
        Assert.Equal(["49-2011.00", "41-2011.00"], step.Then);
    }

    [Theory]
    [InlineData(Administrator, 240)]
    [InlineData(NetworkSupport, 80)]
    [InlineData(HelpDesk, 60)]
    public void NextStep_WorkLostAndFewMonths_AppliesForTheSameWork(string job, int months)
    {
        var person = Somebody.Left(job, months, 4) with { Goals = new Goals(null, null, 2, 400, []) { Unread = s_again } };
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Apply, job), (step.Kind, step.Toward));
    }

    [Theory]
    [InlineData(Gis, 42)]
    [InlineData(Gis, 30)]
    [InlineData(Gis, 60)]
    public void NextStep_YearsInTheWork_IsNoOfficeDatabase(string job, int months)
    {
        var step = Somebody.Working(job, months).Wanting(target: job, months: 12).Advice().NextStep!;
        Assert.NotEqual("technology:microsoft-access", step.Subject);
    }

    private static Participant Saying(Participant person, string text) =>
        person with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.Used, Said)],
        };
}
