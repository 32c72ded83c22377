using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What is on record is neither missing nor to be learned, and a job that has ended is no place to ask at. Over the shipped
/// bundle; the people are made up.</summary>
public sealed class RecordOnPageTests
{
    private const string Databases = "15-1242.00";
    private const string Sql = "technology:structured-query-language-sql";
    private const string Itil = "peoplecert-itil-4-foundation";

    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    [Theory]
    [InlineData("technology:mysql", 0)]
    [InlineData("technology:postgresql", 3)]
    [InlineData("technology:oracle-pl-sql", 90)]
    [InlineData("technology:transact-sql", 0)]
    [InlineData("technology:mariadb", 3)]
    public void Gap_DatabaseUsed_AsksForNoSql(string tool, int monthsAgo)
    {
        var advice = Somebody.Left(Databases, 120, monthsAgo).Showing(tool).Wanting(Databases).Advice();
        Assert.DoesNotContain(advice.Occupations.SelectMany(o => o.Gap), g => g.Element == Sql);
    }

    [Theory]
    [InlineData(HelpDesk, Administrator)]
    [InlineData(HelpDesk, NetworkSupport)]
    [InlineData(Developer, Databases)]
    public void Gap_JobEnded_SaysOfNothingThatItMayBeUsedAtWork(string job, string goal)
    {
        var held = Somebody.Working(job, 60).Wanting(goal).Advice();
        var ended = Somebody.Left(job, 60, 3).Wanting(goal).Advice();
        Assert.Contains(held.Occupations.SelectMany(o => o.Gap), g => g.Likely);
        Assert.DoesNotContain(ended.Occupations.SelectMany(o => o.Gap), g => g.Likely);
    }

    [Theory]
    [InlineData(NetworkSupport, Administrator, "cisco-ccna")]
    [InlineData(HelpDesk, Administrator, "comptia-network-plus")]
    [InlineData("43-4051.00", HelpDesk, "comptia-a-plus")]
    public void Gap_CredentialRunOut_IsSaidToBeHeldOnce(string job, string goal, string credential)
    {
        var gap = Once(Somebody.Working(job, 30).Wanting(goal), credential).Advice().Occupations.SelectMany(o => o.Gap).ToList();
        var found = gap.Where(g => g.Element == "credential:" + credential).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, g => Assert.Contains("may have run out", s_words.Missing(g), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Administrator, 130)]
    [InlineData(HelpDesk, 90)]
    [InlineData(NetworkSupport, 70)]
    public void Credentials_ItilPassedOnce_IsNotEarnedAgain(string job, int months)
    {
        var advice = Once(Somebody.Working(job, months).Wanting(Manager, months: 12, money: 3000), Itil).Advice();
        Assert.DoesNotContain(advice.Credentials, c => c.Code == Itil);
        Assert.DoesNotContain(advice.Occupations.SelectMany(o => o.Gap), g => g.Element == "credential:" + Itil);
    }

    [Theory]
    [InlineData("none since, caregiver", false)]
    [InlineData("stay-at-home parent", false)]
    [InlineData("caring for my mother", false)]
    [InlineData("unemployed", false)]
    [InlineData("nurse caring for patients", true)]
    [InlineData("caregiver, Sunrise Assisted Living", true)]
    [InlineData("web developer", true)]
    public void EmployerWords_TimeWithoutAJob_IsNoJob(string text, bool isJob)
    {
        var person = Somebody with
        {
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-40), null, Said) { Stated = text }],
        };
        Assert.Equal(isJob, EmployerWords.HasJob(person, AsOf));
        Assert.Equal(isJob && !text.Contains("caregiver", StringComparison.Ordinal), EmployerWords.HasComputerStaff(person, AsOf));
    }

    [Theory]
    [InlineData("technology:php", "technology:javascript")]
    [InlineData("technology:jquery", "technology:javascript")]
    [InlineData("technology:react", "technology:react")]
    public void NextStep_BackToSites_IsTheLanguageOfPages(string used, string subject)
    {
        var person = Somebody.Left(WebDeveloper, 110, 72).Wanting(WebDeveloper) with
        {
            Evidence = [new Evidence(used, EvidenceKind.Used, new Source("self", AsOf.AddMonths(-72), "made-up"))],
        };
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Learn, subject), (step.Kind, step.Subject));
        Assert.DoesNotContain("at work", s_words.Step(step), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Manager, Manager, "It is for the work you do")]
    [InlineData(SecurityAnalyst, SecurityAnalyst, "It is for the work you do")]
    [InlineData(SecurityAnalyst, Manager, "It leads to Computer and Information Systems Managers")]
    [InlineData("", Manager, "It leads to Computer and Information Systems Managers")]
    public void Step_CredentialOfTheJobHeld_LeadsToNoJob(string held, string toward, string words)
    {
        var step = new NextStep(NextStepKind.Earn, "next-step.credential", "credential:isaca-cism", toward, [], 4f, 760f);
        var standing = new PersonStanding(held, null, 60f, 120f, null, null, null);
        Assert.Contains(words, s_words.Step(step, standing), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(350f)]
    [InlineData(500f)]
    [InlineData(520f)]
    public void CredentialReason_MoneySpentAbove_IsNotCountedTwice(float money)
    {
        var list = Somebody.Left("53-3032.00", 80, 3).Wanting(HelpDesk, months: 12, money: money).Advice().Credentials;
        var later = Assert.Single(list, c => c.Findings.Any(f => f is { Policy.Code: "goal.money", Verdict: Verdict.NotMet }));
        const float spent = 294f;
        var needed = later.FeeUsd!.Value - MathF.Max(0f, money - spent);
        Assert.Contains($"${needed:0} more", s_words.CredentialReason(later, spent), StringComparison.Ordinal);
    }

    // Passed so long ago that it has run out.
    private static Participant Once(Participant person, string credential) =>
        person with
        {
            Evidence =
            [
                .. person.Evidence,
                new("credential:" + credential, EvidenceKind.Assessed, new Source("transcript", AsOf.AddMonths(-66), "made-up")),
            ],
        };
}
