using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>The strongest evidence stands first, a need is no strength, and nothing is asked that the record says; the people are made
/// up.</summary>
public class PlanReasonTests
{
    [Theory]
    [InlineData(SecurityAnalyst, "google-cybersecurity", "incident reports", "technology:linux")]
    [InlineData(SecurityAnalyst, "google-cybersecurity", "phishing triage", "technology:linux")]
    [InlineData(HelpDesk, "comptia-a-plus", "fixing laptops", "technology:linux")]
    public void Why_ProvenBeforeTaught_NeverTheClassAlone(string goal, string certificate, string done, string taught)
    {
        var person = Somebody.Holding(certificate).Wanting(target: goal);
        person = person with
        {
            Evidence = [.. person.Evidence, new Evidence(taught, EvidenceKind.Taught, Said)],
            UnreadEvidence = [new UnreadEvidence(done, EvidenceKind.Used, Said)],
        };
        var why = Plan(person).Aims.First(a => a.Job.Code == goal).Why;
        Assert.Equal(ReasonKind.Certificate, why[0].Kind);
        Assert.DoesNotContain(why, w => w.Kind is ReasonKind.Taught or ReasonKind.Told);
    }

    [Theory]
    [InlineData("Linux systems administrator", 5)]
    [InlineData("DevOps engineer", 10)]
    public void Why_YearsBesideAQuotedTitle_AreThoseUnderIt(string before, int years)
    {
        var person = Somebody with
        {
            Work =
            [
                new WorkSpell(Administrator, AsOf.AddMonths(-125), AsOf.AddMonths(-63), Said) { Stated = before },
                new WorkSpell(Administrator, AsOf.AddMonths(-63), null, Said) { Stated = "DevOps engineer" },
            ],
        };
        var plan = Plan(person.Wanting(target: "15-1299.08"));
        Assert.Contains($"you have worked as “DevOps engineer” for {years} years", Sentences(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NetworkSupport, "fiber splicing")]
    [InlineData(NetworkSupport, "antenas y fibra")]
    [InlineData(SecurityAnalyst, "SIEM alerts")]
    public void Why_WorkOfTheFieldInOwnWords_IsAReason(string goal, string done)
    {
        var person = Somebody.Wanting(target: goal) with { UnreadEvidence = [new UnreadEvidence(done, EvidenceKind.Used, Said)] };
        var plan = Plan(person);
        Assert.Contains(plan.Aims.First(a => a.Job.Code == goal).Why, w => w.Kind == ReasonKind.Words && w.Elements.Contains(done));
        Assert.Contains($"you bring “{done}”", Sentences(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("English beginner")]
    [InlineData("inglés básico")]
    [InlineData("ESL level 2")]
    public void Page_ALanguageThatIsLearned_IsANeedAndNoStrength(string said)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { UnreadEvidence = [new UnreadEvidence(said, EvidenceKind.Assessed, Said)] };
        var text = Sentences(Plan(person));
        Assert.DoesNotContain(said, text, StringComparison.Ordinal);
        Assert.Contains("An English class: ask at a library", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MCP Windows XP")]
    [InlineData("CNE Novell")]
    [InlineData("MCSE NT 4.0")]
    public void Page_AProductNobodyRuns_IsNeitherPrintedNorAskedAbout(string held)
    {
        var text = Sentences(Plan(Somebody.Working(HelpDesk, 60).Wanting(target: Administrator) with { UnreadCredentials = [held] }));
        Assert.DoesNotContain(held, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("modem trobleshooting", "modem troubleshooting")]
    [InlineData("pc troubelshooting", "pc troubleshooting")]
    [InlineData("wifi troubleshootin", "wifi troubleshootin")]
    [InlineData("administracion de redes", "administracion de redes")]
    public void Page_ASlipOfTheQuotedSkill_IsMended(string written, string shown) =>
        Assert.Contains(
            $"“{shown}”",
            Sentences(
                Plan(Somebody.Wanting(target: HelpDesk) with { UnreadEvidence = [new UnreadEvidence(written, EvidenceKind.Used, Said)] })
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("CISO", false)]
    [InlineData("computer person, maybe", false)]
    [InlineData("soporte en una escuela", false)]
    [InlineData("help desk", true)]
    [InlineData("Computer User Support Specialists", true)]
    [InlineData("15-1232.00", true)]
    public void Goal_InOtherWords_IsCalledTheClosest(string stated, bool isNamed)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        var text = Sentences(Plan(person with { Goals = person.Goals with { Stated = stated } }));
        Assert.Equal(isNamed, text.Contains("This is your goal.", StringComparison.Ordinal));
        Assert.Equal(!isNamed, text.Contains("this is the closest to your goal", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guard card", "33-9032.00")]
    [InlineData("CDL B", "53-3032.00")]
    [InlineData("cosmetology license", "39-5012.00")]
    public void Questions_ALicenseForOtherWork_IsNoMatterForTheGoal(string license, string work)
    {
        var person = Somebody.Working(work, 40).Wanting(target: HelpDesk) with { UnreadCredentials = [license], CredentialsKnown = false };
        Assert.DoesNotContain(Plan(person).Questions, q => q.Fact == "license-state");
    }

    [Theory]
    [InlineData("help desk, idk")]
    [InlineData("not sure, help desk?")]
    [InlineData("soporte, no sé")]
    public void Questions_AGoalThatIsNotSure_IsAskedAbout(string stated)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        Assert.Equal("goal-open", Plan(person with { Goals = person.Goals with { Stated = stated } }).Questions[0].Fact);
    }

    [Theory]
    [InlineData("tech job in the hospital, no pt lifting", false)]
    [InlineData("help desk, no pt care", false)]
    [InlineData("pt registration or help desk", false)]
    [InlineData("help desk, pt", true)]
    public void Goal_PatientsAreNoPartTime(string stated, bool isPartTime)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        var plan = Plan(person with { Goals = person.Goals with { Stated = stated } });
        Assert.Equal(isPartTime, plan.Wishes.Contains("part-time"));
    }

    [Theory]
    [InlineData("2026-03-01", true)]
    [InlineData("2024-01-15", true)]
    [InlineData("2020-01-15", false)]
    public void Proven_AnOldBackgroundCheck_IsNothingToShow(string passed, bool isShown)
    {
        var person = Somebody.Wanting(target: HelpDesk) with { Facts = [new ParticipantFact("background-check", passed, Said)] };
        Assert.Equal(isShown, Plan(person).Proven.Contains("background-check"));
    }

    [Theory]
    [InlineData(HelpDesk, "Your goal: Computer user support specialist (help desk).")]
    [InlineData(Administrator, "Your goal: Network and computer systems administrator.")]
    [InlineData(SecurityAnalyst, "Your goal: Information security analyst.")]
    public void Goal_GivenByItsCode_StandsByItsTitle(string goal, string said)
    {
        Assert.Contains(said, Sentences(Plan(Somebody.Wanting(target: goal))), StringComparison.Ordinal);
        var person = Somebody.Wanting(target: HelpDesk);
        var text = Sentences(Plan(person with { Goals = person.Goals with { Stated = goal + " or phones" } }));
        Assert.DoesNotContain(goal, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dishwasher", "telecom technician, Aleppo")]
    [InlineData("janitor", "network officer, ministry")]
    [InlineData("chofer", "soporte técnico, banco")]
    public void Work_TheProfessionBeforeTheJobNow_StandsInOwnWords(string now, string before)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work =
            [
                new WorkSpell(HelpDesk, AsOf.AddMonths(-120), AsOf.AddMonths(-30), Said) { Stated = before },
                new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddMonths(-20), null, Said) { Stated = now },
            ],
        };
        Assert.Contains($"“{before}”", Sentences(Plan(person)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("technology:selenium", "selenium youtube")]
    [InlineData("technology:python", "python, a bit at home")]
    [InlineData("technology:figma", "figma tutorials")]
    public void Page_ARemarkOnATool_IsQuotedAndNeverAnInstruction(string tool, string remark)
    {
        var person = Somebody.Working(Developer, 30).Wanting(target: Developer);
        person = person with
        {
            Evidence = [.. person.Evidence, new Evidence(tool, EvidenceKind.SelfReported, Said) { Stated = remark }],
        };
        var text = Sentences(Plan(person));
        Assert.Contains($"You told us you know: “{remark}”.", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"tasks with {remark}", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"know {remark}. Show it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ricoh field tech", "Ricoh cert")]
    [InlineData("NetSuite analyst", "NetSuite SuiteFoundation")]
    [InlineData("Xerox service technician", "Xerox certificate")]
    public void Questions_TheMakersTrainingOfTheJob_IsShownByTheJob(string job, string held)
    {
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Work = [new WorkSpell(HelpDesk, AsOf.AddMonths(-40), null, Said) { Stated = job }],
            UnreadCredentials = [held],
            CredentialsKnown = false,
        };
        Assert.DoesNotContain(held, string.Join(' ', Plan(person).Questions.Select(q => q.Words)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Huawei HCNA (papers lost)")]
    [InlineData("electronics diploma, lost papers")]
    [InlineData("Cisco (perdidos)")]
    public void Questions_LostPapers_AreNotAskedToBeGood(string held)
    {
        var text = Sentences(Plan(Somebody.Wanting(target: HelpDesk) with { UnreadCredentials = [held], CredentialsKnown = false }));
        Assert.DoesNotContain("still good", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QA tester (contract)", "A first, small or contract job may pay less.")]
    [InlineData("jr. support tech", "A first, small or contract job may pay less.")]
    [InlineData("soporte, practicante", "A first, small or contract job may pay less.")]
    [InlineData("support tech", "Half of the people in this job earn")]
    public void Pay_OfAJuniorOrContractJob_IsNotTheMiddle(string stated, string said)
    {
        var person = Somebody.Wanting(target: Administrator) with
        {
            Work = [new WorkSpell(HelpDesk, AsOf.AddMonths(-20), null, Said) { Stated = stated }],
        };
        Assert.Contains(said, Sentences(Plan(person)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-08", "2023-02", "MayHaveEnded")]
    [InlineData("2024-05", "2025-01", "Held")]
    [InlineData("2021-01", "2023-06", "Held")]
    public void Certificate_AHigherOneLater_RenewsItOnlyWhileItWasInForce(string first, string later, string state)
    {
        var person = Somebody.Working(SecurityAnalyst, 40).Wanting(target: SecurityAnalyst);
        person = person with { Evidence = [.. person.Evidence, Exam("comptia-security-plus", first), Exam("comptia-cysa-plus", later)] };
        Assert.Equal(state, Plan(person).Certificates.First(c => c.Code == "comptia-security-plus").State.ToString());
    }

    [Theory]
    [InlineData("2012-04")]
    [InlineData("2019-02")]
    [InlineData("2024-11")]
    public void Certificate_PassedBeforeItsIssuerSetATerm_IsForLife(string passed)
    {
        var person = Somebody.Wanting(target: HelpDesk);
        person = person with { Evidence = [.. person.Evidence, Exam("microsoft-office-specialist", passed)] };
        Assert.Equal(CertificateState.Held, Plan(person).Certificates[0].State);
    }

    private static Evidence Exam(string code, string month) =>
        new(
            "credential:" + code,
            EvidenceKind.Assessed,
            Said with
            {
                When = DateOnly.ParseExact(month + "-20", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            }
        );
}
