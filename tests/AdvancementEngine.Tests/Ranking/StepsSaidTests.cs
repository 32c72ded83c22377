using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What the step says fits the job, the purse and the papers on record. Over the shipped bundle; the people are made up.</summary>
public sealed class StepsSaidTests
{
    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    [Theory]
    [InlineData(HelpDesk, 190)]
    [InlineData(HelpDesk, 62)]
    [InlineData(NetworkSupport, 130)]
    public void NextStep_YearsInTheJobWanted_IsNoGeneralTool(string job, int months) =>
        Assert.NotEqual(NextStepKind.Learn, Somebody.Working(job, months).Wanting(target: job, money: 0).Advice().NextStep!.Kind);

    [Theory]
    [InlineData("Senior Network Engineer", SaidCodes.Senior)]
    [InlineData("Sr. DBA", SaidCodes.Senior)]
    [InlineData("QA lead", SaidCodes.Senior)]
    [InlineData("SOC Analyst I (nights)", SaidCodes.Tier)]
    [InlineData("service desk tier 1", SaidCodes.Tier)]
    [InlineData("Jr. sysadmin", SaidCodes.Tier)]
    [InlineData("IT support specialist", "")]
    public void TitleRank_OfThePresentJob_IsThatOfItsTitle(string title, string rank)
    {
        var person = Somebody with { Work = [new WorkSpell(HelpDesk, AsOf.AddMonths(-40), null, Said) { Stated = title }] };
        Assert.Equal(rank, TitleRank.Of(person, AsOf));
    }

    [Theory]
    [InlineData("said/senior", HelpDesk, "\"senior\"", false)]
    [InlineData("said/tier", SecurityAnalyst, "\"tier 2\"", true)]
    [InlineData("said/senior", "15-1241.00", "\"architect\"", true)]
    public void Step_OneLevelUp_NamesNoRankOfTheTitleHeld(string said, string toward, string rank, bool isNamed)
    {
        var step = Step(NextStepKind.Apply, "next-step.apply-elsewhere", toward, "said/same-work", said);
        Assert.Equal(isNamed, s_words.Step(step).Contains(rank, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("active", false)]
    [InlineData("renewed 2025", false)]
    [InlineData("Cisco, in good standing", false)]
    [InlineData("inactive", true)]
    [InlineData("transcript", true)]
    public void Credentials_StatusOnRecord_BeatsTheDate(string note, bool isAgain)
    {
        var person = Somebody.Working(NetworkSupport, 66).Wanting(target: Administrator, money: 1200, months: 12) with
        {
            Evidence =
            [
                .. Somebody.Evidence,
                new("credential:cisco-ccna", EvidenceKind.Assessed, new Source("record", AsOf.AddMonths(-64), note)),
            ],
        };
        Assert.Equal(isAgain, person.Advice().Credentials.Any(c => c.Code == "cisco-ccna"));
    }

    [Theory]
    [InlineData("WES evaluation", false)]
    [InlineData("evaluated 2025 (naces)", false)]
    [InlineData("foreign, not evaluated", true)]
    [InlineData("self", true)]
    public void NextStep_DegreeEvaluated_IsNotAskedForAgain(string note, bool isAsked)
    {
        var person = Somebody.Working("37-2012.00", 40).Wanting(target: HelpDesk) with
        {
            Education = new EducationRecord(EducationLevel.Bachelor, Said with { What = note }),
            Facts = [new ParticipantFact("work-authorization", "documented", Said)],
        };
        Assert.Equal(isAsked, person.Advice().NextStep!.Beside.Contains("said/evaluation"));
        var stated = person with { Education = person.Education with { Source = Said, Stated = $"bachelor ({note})" } };
        Assert.Equal(isAsked, stated.Advice().NextStep!.Beside.Contains("said/evaluation"));
    }

    [Theory]
    [InlineData("housing", "housing")]
    [InlineData("transport", "record")]
    [InlineData("health", "record")]
    public void NextStep_TooLittleKnown_NamesTheNeeds(string need, string subject)
    {
        var person = new Participant { Id = "T-MADE-UP", Needs = [new SupportNeed(need, Said), new SupportNeed("child-care", Said)] };
        var step = person.Advice().NextStep!;
        Assert.Equal(subject, step.Subject);
        Assert.Contains("support/child-care", step.Beside);
    }

    [Theory]
    [InlineData("said/mycaa", "MyCAA", "employer")]
    [InlineData("said/no-employer", "voucher", "employer")]
    [InlineData("said/none", "your employer", "MyCAA")]
    public void Step_FundingForAnExam_NamesTheMoneyThereIs(string said, string words, string not)
    {
        var text = s_words.Step(Step(NextStepKind.Support, "next-step.funding", HelpDesk, said) with { Subject = "exam-fee" });
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain(not, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exam/credential:comptia-a-plus", "that your program pays for: CompTIA A+")]
    [InlineData("retrain/credential:microsoft-azure-administrator-associate", "training money")]
    [InlineData("said/leaving", "you leave the service soon")]
    public void Step_Applying_SaysWhatIsDoneBesideIt(string beside, string words)
    {
        var text = s_words.Step(Step(NextStepKind.Apply, "next-step.apply-trained", HelpDesk, beside));
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("SkillBridge", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SecurityAnalyst, "isc2-cissp", true)]
    [InlineData("15-1299.05", "isaca-cism", true)]
    [InlineData("15-1299.09", "pmi-pmp", true)]
    [InlineData(Administrator, "pmi-pmp", false)]
    [InlineData(HelpDesk, "isc2-cissp", false)]
    public void LeadingCredentials_OfTheWorkHeld_AreThoseOfItsField(string job, string credential, bool isOfIt) =>
        Assert.Equal(isOfIt, LeadingCredentials.IsOfOwnWork(credential, Somebody.Working(job, 60), AsOf));

    private static NextStep Step(NextStepKind kind, string policy, string toward, params string[] beside) =>
        new(kind, policy, string.Empty, toward, [], null, null) { Beside = [.. beside] };
}
