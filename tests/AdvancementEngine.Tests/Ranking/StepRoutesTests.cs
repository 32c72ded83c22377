using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The step names the one route that a person's status opens. Over the shipped bundle; the people are made up.</summary>
public sealed class StepRoutesTests
{
    private const string Picker = "53-7065.00";
    private const string Cashier = "41-2011.00";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static Participant At(string occupation, string employer, int months = 40) =>
        Somebody with
        {
            Work =
            [
                new WorkSpell(occupation, AsOf.AddMonths(-months), null, new Source(employer, null, string.Empty)) { Stated = employer },
            ],
        };

    private static IEnumerable<string> Routes(Participant person) =>
        person.Advice().NextStep!.Beside.Where(b => b.StartsWith("route/", StringComparison.Ordinal));

    private static string Said(Participant person) =>
        s_words.Step(person.Advice().NextStep!) + " " + RecommendationWords.Beside(person.Advice().NextStep!);

    [Theory]
    [InlineData(Picker, "Amazon FC associate", "route/amazon", "Career Choice")]
    [InlineData(Cashier, "cashier, Walmart", "route/walmart", "Live Better U")]
    [InlineData(Cashier, "team member at Target", "route/target", "Target's program")]
    [InlineData("35-3023.00", "McDonald's crew", "route/mcdonalds", "Archways to Opportunity")]
    public void NextStep_EmployerWithATuitionProgram_NamesIt(string job, string employer, string route, string named)
    {
        var person = At(job, employer).Wanting(target: HelpDesk, months: 8, money: 0);
        Assert.Equal(route, Assert.Single(Routes(person)));
        Assert.Contains(named, Said(person), StringComparison.Ordinal);
    }

    [Fact]
    public void NextStep_ExamThatTheEmployersProgramMayPay_NamesOnePayerFirst()
    {
        var step = At(Picker, "Amazon FC associate").Wanting(target: HelpDesk, months: 8).Advice().NextStep!;
        Assert.Equal(NextStepKind.Earn, step.Kind);
        Assert.Contains("route/amazon", step.Beside);
        Assert.DoesNotContain("payer/anybody", step.Beside);
    }

    [Theory]
    [InlineData(Picker, "Amazon Flex driver")]
    [InlineData(Cashier, "corner store")]
    [InlineData(Picker, "warehouse, Target audience research")]
    [InlineData(Picker, "Amazon seller")]
    [InlineData(Picker, "Amazon DSP driver")]
    [InlineData(Picker, "paralegal, Smith & McDonald")]
    public void NextStep_EmployerWithoutOne_NamesNone(string job, string employer)
    {
        var person = At(job, employer).Wanting(target: HelpDesk, months: 8, money: 0);
        Assert.DoesNotContain(Routes(person), r => r is "route/amazon" or "route/target" or "route/walmart" or "route/mcdonalds");
    }

    [Theory]
    [InlineData("15-1299.02")]
    [InlineData("15-1253.00")]
    public void Step_HandsOnWorkAtAnEmployerWithStaffOfItsOwn_IsAskedForThereOnce(string toward)
    {
        var step = new NextStep(NextStepKind.Experience, "next-step.hands-on", "internship", toward, [], null, null)
        {
            Beside = ["said/worked", "route/own-staff"],
        };
        Assert.StartsWith("Ask first where you work", s_words.Step(step), StringComparison.Ordinal);
        Assert.DoesNotContain("Also ask the computer staff", RecommendationWords.Beside(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, 2)]
    [InlineData(70, 5)]
    [InlineData(120, 9)]
    public void NextStep_JobLost_NamesTheServicesForIt(int months, int ago)
    {
        var person = Somebody.Left(Administrator, months, ago).Wanting(months: 6, money: 500);
        Assert.Matches("lost (their|your last) job", Said(person));
    }

    [Theory]
    [InlineData(Administrator, 60)]
    [InlineData(Developer, 90)]
    [InlineData(NetworkSupport, 40)]
    public void NextStep_JobLostAndNoGoal_IsToApplyForThatWork(string job, int months)
    {
        var step = Somebody.Left(job, months, 2).Wanting(money: 500).Advice().NextStep!;
        Assert.Equal((NextStepKind.Apply, job), (step.Kind, step.Toward));
    }

    [Theory]
    [InlineData("same job, better pay", "pay", "hours")]
    [InlineData("same kind of work but more money", "pay", "hours")]
    [InlineData("same work, no nights", "hours", "pay")]
    public void NextStep_SameWork_AsksForWhatShallChange(string goal, string said, string other)
    {
        var person = Somebody.Working(Administrator, 40).Wanting(months: 6) with
        {
            Goals = Goals.None with { Unread = new UnreadText(goal, []), Stated = goal },
        };
        var beside = person.Advice().NextStep!.Beside;
        Assert.Contains("said/" + said, beside);
        Assert.DoesNotContain("said/" + other, beside);
    }

    [Theory]
    [InlineData("BS Computer Science, capstone deployed")]
    [InlineData("B.S. software engineering")]
    [InlineData("Ingeniería de sistemas")]
    public void NextStep_NewGraduateInComputing_AppliesForJuniorPosts(string schooling)
    {
        var person = Somebody.Showing("technology:python", "technology:git").Wanting(target: Developer, months: 6, money: 300) with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, new Source("transcript", AsOf.AddMonths(-5), string.Empty))
            {
                Stated = schooling,
            },
        };
        Assert.Equal(NextStepKind.Apply, person.Advice().NextStep!.Kind);
        Assert.Contains("junior and entry posts", Said(person), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("US Army, unit supply", "", "route/service")]
    [InlineData("cashier", "MyCAA $4000", "route/mycaa")]
    [InlineData("cashier", "tuition assistance at work", "route/tuition")]
    [InlineData("registration clerk, county hospital", "", "route/own-staff")]
    public void NextStep_StatusOnRecord_NamesItsRoute(string job, string said, string route)
    {
        var person = At(Cashier, job).Wanting(target: HelpDesk, months: 8, money: 900) with
        {
            UnreadEvidence = said.Length == 0 ? [] : [new UnreadEvidence(said, EvidenceKind.SelfReported, AdviceFixture.Said)],
        };
        Assert.Equal(route, Assert.Single(Routes(person)));
    }

    [Fact]
    public void NextStep_NoJobYetAndNoProgram_NamesTheYouthProgram() =>
        Assert.Equal("route/youth", Assert.Single(Routes(Somebody.Wanting(target: HelpDesk, months: 8, money: 0))));

    [Theory]
    [InlineData("nursing assistant, nursing home", true)]
    [InlineData("auxiliar de enfermería", true)]
    [InlineData("cashier at a grocery", false)]
    public void NextStep_HealthRecordsWanted_BeginWithThemInHealthCareOnly(string job, bool begins)
    {
        var person = At(Cashier, job).Wanting(target: "15-1211.01", months: 9, money: 400);
        Assert.Equal(begins, person.Advice().NextStep!.Policy == "next-step.health-records");
    }

    [Theory]
    [InlineData("technology:linux", "technology:amazon-web-services-aws-software")]
    [InlineData("technology:docker", "technology:python")]
    [InlineData("technology:bash", "technology:kubernetes")]
    public void NextStep_ToolsOfLinuxOnly_IsNoToolOfWindows(string one, string other)
    {
        var person = Somebody with { Evidence = [] };
        var step = person.Working(NetworkSupport, 19).Showing(one, other).Wanting(target: Administrator, months: 8).Advice().NextStep!;
        if (step.Kind == NextStepKind.Learn)
            Assert.DoesNotContain("microsoft", step.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(step.Then, t => t.Contains("microsoft-powershell", StringComparison.Ordinal));
    }
}
