using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What the record says in plain words decides the step and the credentials. Over the shipped bundle; the people are
/// made up.</summary>
public sealed class StepRulesTests
{
    private const string Analyst = "15-1211.00";
    private const string Projects = "15-1299.09";
    private const string Designer = "15-1255.00";
    private const string Architect = "15-1241.00";
    private const string CustomerService = "43-4051.00";
    private const string Installer = "49-2022.00";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    [Theory]
    [InlineData("led 3 system rollouts, $400k", NextStepKind.Apply)]
    [InlineData("requirements and process maps", NextStepKind.Experience)]
    public void NextStep_ProjectsLedOnRecord_AppliesAndIsNotToldToLead(string said, NextStepKind kind) =>
        Assert.Equal(kind, Saying(Somebody.Working(Analyst, 100).Wanting(target: Projects, money: 0), said).Advice().NextStep!.Kind);

    [Theory]
    [InlineData("supervises 2 techs", NextStepKind.Apply)]
    [InlineData("budgets", NextStepKind.Experience)]
    public void NextStep_ManagerWanted_OnlyPeopleLedCount(string said, NextStepKind kind) =>
        Assert.Equal(kind, Saying(Somebody.Working(Administrator, 150).Wanting(target: Manager), said).Advice().NextStep!.Kind);

    [Fact]
    public void NextStep_ChildCare_StandsBesideTheStepWhileItIsNeeded()
    {
        static Participant With(string note) =>
            Somebody.Wanting(target: HelpDesk, money: 1000, months: 12) with
            {
                Needs = [new SupportNeed("child-care", Said with { What = note })],
            };
        Assert.NotEqual(NextStepKind.Support, With("made-up").Advice().NextStep!.Kind);
        Assert.Contains("support/child-care", With("made-up").Advice().NextStep!.Beside);
        Assert.DoesNotContain("support/child-care", With("summers only").Advice().NextStep!.Beside);
    }

    [Fact]
    public void NextStep_Health_StandsBesideTheStepUnlessAnAgencyLooksAfterIt()
    {
        static Participant With(Source health) =>
            Somebody.Wanting(target: HelpDesk) with
            {
                Needs = [new SupportNeed("health", health), new SupportNeed("equipment", Said)],
                Facts = [new ParticipantFact("computer-access", "none", Said)],
            };
        Assert.Equal("equipment", With(Said).Advice().NextStep!.Subject);
        Assert.Contains("support/health", With(Said).Advice().NextStep!.Beside);
        Assert.DoesNotContain("support/health", With(Said with { Who = "VR counselor" }).Advice().NextStep!.Beside);
    }

    [Theory]
    [InlineData(Developer, 90)]
    [InlineData(Administrator, 72)]
    [InlineData("15-1242.00", 120)]
    public void NextStep_EnglishClassAskedForOnTheWayBackToItWork_ComesFirst(string before, int months)
    {
        var person = Somebody.Left(before, months, 84).Working("53-7065.00", 20) with
        {
            Needs = [new SupportNeed("tutoring", Said with { What = "English class" })],
        };
        Assert.Equal("next-step.reading", person.Wanting(target: before).Advice(5).NextStep!.Policy);
    }

    [Fact]
    public void NextStep_EnglishClassNeeded_IsCalledThatAndLetsOtherStepsGoOn()
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Needs = [new SupportNeed("tutoring", Said with { What = "ESL level 3" })],
            Facts = [new ParticipantFact("reading-grade-level", "5", Said)],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal("tutoring", step.Subject);
        Assert.Contains("English class", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("can wait", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CASAS level 2, English A2", "4", "", "an English class for work")]
    [InlineData("fixes phones", "4", "", "tutoring in reading first")]
    [InlineData("fixes phones", "8", "5", "tutoring in math first")]
    [InlineData("fixes phones", "4", "5", "tutoring in reading and math")]
    public void NextStep_TutoringNeeded_NamesWhatIsBelowTheGrade(string said, string reading, string math, string words)
    {
        var person = Saying(Somebody.Wanting(target: HelpDesk), said) with
        {
            Needs = [new SupportNeed("tutoring", Said)],
            Facts = math.Length == 0
                ? [new ParticipantFact("reading-grade-level", reading, Said)]
                : [new ParticipantFact("reading-grade-level", reading, Said), new ParticipantFact("mathematics-grade-level", math, Said)],
        };
        Assert.Contains(words, s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stay where I am, fewer hours", "hours")]
    [InlineData("stay where I am", "keep")]
    public void NextStep_WorkKept_TalksOfTheHoursOrOfTheWork(string goal, string subject)
    {
        var person = Somebody.Working(Administrator, 90) with
        {
            Goals = Goals.None with { Unread = new UnreadText(goal, []), Stated = goal },
        };
        Assert.Equal((NextStepKind.Review, subject), (person.Advice().NextStep!.Kind, person.Advice().NextStep!.Subject));
        Assert.Contains("Stay in your job", s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_TypingTooSlow_LearnsItBeforeAnythingIsTried()
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact("typing-speed", "18", Said)] };
        Assert.Equal("typing", person.Advice().NextStep!.Subject);
        Assert.Contains("typing", s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_DeveloperUntilLately_AppliesWhateverEndedLongBefore()
    {
        var person = Somebody
            .Left("15-1251.00", 110, 300)
            .Left(Developer, 180, 5)
            .Showing("technology:oracle-java", "technology:git")
            .Wanting(target: Developer);
        Assert.Equal(NextStepKind.Apply, person.Advice().NextStep!.Kind);
    }

    [Fact]
    public void NextStep_YearsAway_BringsTheOwnToolUpToDateAndNoOther()
    {
        var person = Somebody.Left("15-1242.00", 130, 62).Showing("technology:microsoft-sql-server").Wanting(target: "15-1242.00");
        Assert.Equal(
            ("next-step.refresh", "technology:microsoft-sql-server"),
            (person.Advice().NextStep!.Policy, person.Advice().NextStep!.Subject)
        );
    }

    [Fact]
    public void NextStep_DataWantedWithSqlBegun_IsNoInternshipInTesting()
    {
        var person = Somebody.Working(CustomerService, 60).Wanting(target: "15-2051.01", money: 900, months: 10) with
        {
            Evidence = [new Evidence("technology:structured-query-language-sql", EvidenceKind.SelfReported, Said)],
        };
        var step = person.Advice().NextStep!;
        Assert.NotEqual("15-1253.00", step.Toward);
        Assert.NotEqual("internship", step.Subject);
    }

    [Fact]
    public void NextStep_ToolsOfTheGoalInAnUnreadJob_AsksForTasksThere()
    {
        var shows = Somebody.Showing("technology:wordpress", "technology:hypertext-markup-language-html");
        var person = shows.Wanting(target: WebDeveloper) with
        {
            WorkHistoryKnown = false,
            UnreadWork = [new UnreadWork("Web & communications associate", AsOf.AddMonths(-14), null, Said, [])],
        };
        var step = person.Advice().NextStep!;
        Assert.NotEqual("internship", step.Subject);
        Assert.Contains("at work", s_words.Step(step), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_LicenseThatHasToWait_SaysTheYear()
    {
        var person = Somebody.Wanting(target: Installer) with
        {
            Facts = [new ParticipantFact("drivers-license", "none", Said with { What = "suspended, eligible 2027" })],
        };
        Assert.Contains("2027", s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_DesignerWithFigma_MakesAProjectWithItAndNeverWithATwin()
    {
        var step = Somebody.Showing("technology:figma").Wanting(target: Designer).Advice().NextStep!;
        Assert.Equal((NextStepKind.Learn, "technology:figma"), (step.Kind, step.Subject));
        Assert.NotEqual("technology:adobe-xd", Somebody.Wanting(target: Designer).Advice().NextStep!.Subject);
    }

    [Fact]
    public void NextStep_ToolsOfTheJobUsedAtWork_AppliesThereFirst()
    {
        var result = Somebody
            .Working(CustomerService, 60)
            .Showing("technology:microsoft-active-directory", "technology:servicenow")
            .Wanting(target: HelpDesk, money: 400, months: 6)
            .Advice();
        Assert.Equal(NextStepKind.Apply, result.NextStep!.Kind);
        Assert.Contains("your employer's own openings", s_words.Step(result.NextStep), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Credentials, c => c.Code is "comptia-tech-plus" or "comptia-network-plus");
    }

    [Fact]
    public void NextStep_JobThatEnded_NamesNoEmployer()
    {
        static string Step(Participant person) =>
            s_words.Step(
                person.Holding("comptia-a-plus", "comptia-network-plus").Wanting(target: NetworkSupport).Advice().NextStep!
            );
        Assert.Contains("your employer", Step(Somebody.Working(HelpDesk, 40)), StringComparison.Ordinal);
        Assert.DoesNotContain("your employer", Step(Somebody.Left(HelpDesk, 40, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_Freelancer_AppliesWithTheWorkDoneAndHasNoEmployerToAsk()
    {
        var working = Somebody.Working(WebDeveloper, 40);
        var person = working with
        {
            Work = [working.Work[0] with { Stated = "freelance web (self)" }],
            Needs = [new SupportNeed("health", Said)],
        };
        var step = person.Wanting(target: WebDeveloper).Advice().NextStep!;
        Assert.Equal("next-step.apply-employed", step.Policy);
        Assert.Contains("your customers", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("your employer", s_words.Step(step) + RecommendationWords.Beside(step), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_NoHealthInsurance_IsNoIllness()
    {
        var person = Somebody.Working(HelpDesk, 20) with { Needs = [new SupportNeed("health", Said with { What = "no insurance" })] };
        var beside = RecommendationWords.Beside(person.Advice().NextStep!);
        Assert.Contains("health insurance", beside, StringComparison.Ordinal);
        Assert.DoesNotContain("because of your health", beside, StringComparison.Ordinal);
        var ill = person with { Needs = [new SupportNeed("health", Said)] };
        Assert.Contains("because of your health", RecommendationWords.Beside(ill.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_ClearanceOnRecord_SaysThatItCounts()
    {
        var ready = Somebody.Working(HelpDesk, 60).Holding("comptia-network-plus").Wanting(target: Administrator);
        Assert.Contains("clearance", s_words.Step(Saying(ready, "Secret clearance active").Advice().NextStep!), StringComparison.Ordinal);
        Assert.DoesNotContain("clearance", s_words.Step(ready.Advice().NextStep!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TS/SCI w/ CI poly", true)]
    [InlineData("TS SCI CI poly", true)]
    [InlineData("active Secret", true)]
    [InlineData("clearance: TS", true)]
    [InlineData("clearance: none", false)]
    [InlineData("TS/SCI revoked", false)]
    [InlineData("eligible for clearance", false)]
    [InlineData("Secret clearance pending", false)]
    public void NextStep_ClearanceAmongCredentialsOrBehindAJob_SaysThatItCounts(string text, bool isCleared)
    {
        var ready = Somebody.Working(HelpDesk, 60).Holding("comptia-network-plus").Wanting(target: Administrator);
        Participant[] written =
        [
            Saying(ready, text),
            ready with { UnreadCredentials = [text] },
            ready with { Work = [.. ready.Work.Select(w => w with { Stated = "help desk, " + text })] },
        ];
        foreach (var person in written)
            Assert.Equal(isCleared, s_words.Step(person.Advice().NextStep!).Contains("clearance", StringComparison.Ordinal));
    }

    [Fact]
    public void NextStep_ManagerWhoWantsManagement_TalksAboutLargerScopeWithoutACertificate()
    {
        var result = Somebody.Working(Manager, 140).Holding("pmi-pmp").Wanting(target: Manager, money: 5000, months: 24).Advice();
        Assert.Equal((NextStepKind.Review, "scope"), (result.NextStep!.Kind, result.NextStep.Subject));
        Assert.DoesNotContain(result.Credentials, c => c.Code == "isaca-cism");
    }

    [Fact]
    public void Credentials_ExpertOneReplacedByItsIssuer_NoneBelowIt() =>
        Assert.DoesNotContain(
            Somebody
                .Working(Architect, 120)
                .Holding("cisco-ccie-routing-switching")
                .Wanting(target: Architect, money: 5000, months: 24)
                .Advice()
                .Credentials,
            c => c.Code is "cisco-ccnp-enterprise" or "cisco-ccna"
        );

    [Fact]
    public void Credentials_TwoYearsOfIt_NoOverviewOfACloud() =>
        Assert.DoesNotContain(
            Somebody.Working(HelpDesk, 60).Wanting(target: Administrator, money: 2000, months: 12).Advice().Credentials,
            c => c.Code is "microsoft-azure-fundamentals" or "aws-cloud-practitioner" or "google-cloud-digital-leader"
        );

    [Fact]
    public void Credentials_ToolsOfTheJobUsedLongAgo_CourseOfItAddsSomething()
    {
        static bool HasCourse(DateOnly used) =>
            (
                Somebody.Left(Designer, 86, 104).Working("43-4171.00", 28).Wanting(floor: 44_000, months: 8, money: 500) with
                {
                    Education = new EducationRecord(AdvancementEngine.Catalog.EducationLevel.Associate, Said),
                    Evidence =
                    [
                        Used("hypertext-markup-language-html", used),
                        Used("cascading-style-sheets-css", used),
                        Used("adobe-photoshop", used),
                    ],
                }
            )
                .Advice()
                .Credentials.Any(c => c.Code == "google-ux-design");
        Assert.True(HasCourse(AsOf.AddMonths(-104)));
        Assert.False(HasCourse(AsOf.AddMonths(-2)));
    }

    private static Evidence Used(string technology, DateOnly when) =>
        new("technology:" + technology, EvidenceKind.Used, Said with { When = when });

    [Fact]
    public void Credentials_GoalHeldAndAllThatGoesWithIt_NamesWhatGoesWithTheStepAbove() =>
        Assert.Equal(
            "python-institute-pcap",
            Somebody
                .Working("15-1253.00", 27)
                .Holding("istqb-ctfl")
                .Showing("technology:python", "technology:selenium")
                .Wanting(target: "15-1253.00", floor: 75_000, months: 9, money: 500)
                .Advice()
                .Credentials[0]
                .Code
        );

    [Fact]
    public void Credentials_DataPlatform_OnlyWithItOnRecord()
    {
        var person = Somebody.Working("15-2051.01", 90).Wanting(target: "15-1243.01", money: 2000, months: 12);
        Assert.DoesNotContain(person.Advice().Credentials, c => c.Code == "snowflake-snowpro-core");
        Assert.Contains(Saying(person, "Snowflake").Advice().Credentials, c => c.Code == "snowflake-snowpro-core");
    }

    private static Participant Saying(Participant person, string text) =>
        person with
        {
            UnreadEvidence = [new UnreadEvidence(text, EvidenceKind.Used, Said)],
        };
}
