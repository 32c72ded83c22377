using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Who has what employers ask is told to apply, with an exam or a tool beside it. Over the shipped bundle; the people are made
/// up.</summary>
public sealed class StepsOfReadyPeopleTests
{
    private const string Systems = "15-1299.08";
    private const string Architect = "15-1241.00";
    private const string SecurityEngineer = "15-1299.05";
    private const string Linux = "technology:linux";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static Participant Writing(Participant person, string goal) =>
        person with
        {
            Goals = person.Goals with { Stated = goal },
        };

    [Theory]
    [InlineData("cloud engineer", 40, NextStepKind.Apply)]
    [InlineData("ingeniero de nube", 60, NextStepKind.Apply)]
    [InlineData("devops", 30, NextStepKind.Apply)]
    [InlineData("cloud architect", 40, NextStepKind.Experience)]
    public void NextStep_EngineersGoalWithItsCertificate_IsToApplyAndNoDesign(string goal, int months, NextStepKind kind)
    {
        var person = Somebody
            .Working(Administrator, months)
            .Holding("microsoft-azure-administrator-associate")
            .Showing("technology:microsoft-azure-software", "technology:microsoft-powershell")
            .Wanting(target: Systems, months: 9);
        Assert.Equal(kind, Writing(person, goal).Advice().NextStep!.Kind);
    }

    [Theory]
    [InlineData(70)]
    [InlineData(96)]
    [InlineData(140)]
    public void NextStep_YearsOfSitesForCustomers_AreAppliedWithAndTheBegunToolGoesOnBeside(int months)
    {
        var person = Somebody.Working(WebDeveloper, months).Showing("technology:javascript").Wanting(target: Developer);
        var step = (
            person with
            {
                Evidence = [.. person.Evidence, new("technology:python", EvidenceKind.SelfReported, Said)],
            }
        )
            .Advice()
            .NextStep!;
        Assert.Equal(NextStepKind.Apply, step.Kind);
    }

    [Theory]
    [InlineData(50, 2)]
    [InlineData(90, 5)]
    [InlineData(130, 1)]
    public void NextStep_WorkLostAndOneOfTheJobsMeantDone_IsToApplyForThatOne(int months, int ago)
    {
        var person = Somebody.Left(Administrator, months, ago).Wanting(months: 3, money: 1500);
        var step = (
            person with
            {
                Goals = person.Goals with { Unread = new UnreadText("network engineer", [Architect, Administrator]) },
            }
        )
            .Advice()
            .NextStep!;
        Assert.Equal((NextStepKind.Apply, Administrator), (step.Kind, step.Toward));
    }

    [Theory]
    [InlineData("SOC tier 2", 16)]
    [InlineData("security engineer / L2", 30)]
    [InlineData("analyst II, days", 20)]
    public void NextStep_NextGradeOfTheWorkWanted_IsToApplyForIt(string goal, int months)
    {
        var person = Somebody
            .Working(SecurityAnalyst, months)
            .Holding("comptia-security-plus", "comptia-cysa-plus")
            .Showing("technology:splunk-enterprise")
            .Wanting(target: SecurityEngineer);
        var step = Writing(person, goal).Advice().NextStep!;
        Assert.Equal((NextStepKind.Apply, SecurityAnalyst), (step.Kind, step.Toward));
        Assert.Contains("one level up", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, 500)]
    [InlineData(42, 400)]
    [InlineData(60, 900)]
    public void NextStep_YearsInTheJobAimedAt_AreAppliedWithBeforeAnExamOfIt(int months, int money)
    {
        var step = Somebody.Working(HelpDesk, months).Wanting(target: HelpDesk, money: money, months: 4).Advice().NextStep!;
        Assert.Equal(NextStepKind.Apply, step.Kind);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(70)]
    [InlineData(90)]
    public void NextStep_LeadsTheDepartmentForYears_LooksForALargerScopeAndNoExam(int months)
    {
        var person = Somebody
            .Left(SecurityAnalyst, 60, months)
            .Working(Manager, months)
            .Holding("isc2-cissp")
.Wanting(target: Manager, money: 4000, months: 18);
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Review, "scope"), (step.Kind, step.Subject));
    }

    [Theory]
    [InlineData("15-2051.01", "technology:r")]
    [InlineData("15-1253.00", "technology:react")]
    [InlineData(SecurityAnalyst, Linux)]
    [InlineData(SecurityEngineer, Linux)]
    public void NextStep_WorkHeldForSomeMonths_NamesNoGeneralTool(string job, string tool)
    {
        var person = Somebody.Working(job, 15).Showing("technology:structured-query-language-sql", "technology:python");
        Assert.NotEqual(tool, person.Wanting(target: job).Advice().NextStep!.Subject);
    }
}
