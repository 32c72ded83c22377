using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Advancement;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Goals as forms have them: joined wishes, and what is ruled out. The people are made up.</summary>
public sealed class GoalTextsTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(Ranking.AdviceFixture.Catalog);

    [Theory]
    [InlineData("networking, office/NOC", "networking|office|NOC")]
    [InlineData("cyber threat intel OR data analyst", "cyber threat intel|data analyst")]
    [InlineData("IT? or fiber, or police", "IT|fiber|police")]
    [InlineData("something w/ data, maybe hospital", "something with data|hospital")]
    [InlineData("redes o soporte", "redes|soporte")]
    [InlineData("cloud engineer (remote if possible)", "cloud engineer")]
    [InlineData("security or endpoint engineer", "security engineer|endpoint engineer")]
    [InlineData("systems/network administrator", "systems administrator|network administrator")]
    [InlineData("desktop or network technician", "desktop technician|network technician")]
    [InlineData("security, network engineer", "security|network engineer")]
    [InlineData("Linux admin or engineer", "Linux admin|Linux engineer")]
    [InlineData("QA analyst / tester", "QA analyst|QA tester")]
    [InlineData("help desk technician or specialist, mornings", "help desk technician|help desk specialist|mornings")]
    [InlineData("help desk technician or developer", "help desk technician|developer")]
    [InlineData("web developer or admin", "web developer|web admin")]
    [InlineData("forklift operator or tech", "forklift operator|tech")]
    public void Parts_JoinedWishes_EachOnce(string text, string parts) => Assert.Equal(parts.Split('|'), GoalTexts.Parts(text));

    [Theory]
    [InlineData("something w/ data, NOT phones", GoalLimits.Phones, "something w/ data")]
    [InlineData("sysadmin, no help desk", GoalLimits.HelpDesk, "sysadmin")]
    [InlineData("datos, sin llamadas", GoalLimits.Phones, "datos")]
    [InlineData("phone repair", GoalLimits.None, "phone repair")]
    [InlineData("notphones", GoalLimits.None, "notphones")]
    public void Limits_WhatAGoalRulesOut_IsReadAndLeftOut(string text, GoalLimits limits, string rest) =>
        Assert.Equal((limits, rest), (LimitWords.Of(text), LimitWords.Without(text)));

    [Theory]
    [InlineData("engineer")]
    [InlineData("specialist, full time")]
    [InlineData("técnico")]
    [InlineData("consulting, part time?")]
    [InlineData("consultoría")]
    public void Goal_WorkWithoutAField_IsAskedBack(string text)
    {
        var goals = Read(text);
        Assert.Equal((null, 0), (goals.TargetOccupation, goals.Unread?.Candidates.Length));
    }

    [Theory]
    [InlineData("network administrator or engineer", Administrator)]
    [InlineData("web developer / specialist", WebDeveloper)]
    [InlineData("data analyst or technician", "15-2051.01")]
    public void Goal_OneHalfWithoutAField_NeverMeansAnotherField(string text, string code)
    {
        var goals = Read(text);
        Assert.Equal(code, goals.TargetOccupation ?? goals.Unread!.Candidates[0]);
        Assert.DoesNotContain("17-2061.00", goals.Alternatives.Concat(goals.Unread?.Candidates ?? []));
    }

    [Theory]
    [InlineData("tower hand")]
    [InlineData("microwave technician")]
    [InlineData("técnico de antenas")]
    public void Goal_WorkOnMasts_IsNearInstallersAndNeverTheGoalItself(string text)
    {
        var goals = Read(text);
        Assert.Equal("49-2022.00", goals.TargetOccupation);
        Assert.Contains(goals.Parts, p => p.Code == GoalParts.Towers && p.IsMissedBy("49-2022.00"));
    }

    [Theory]
    [InlineData("pt registration or health info")]
    [InlineData("from pt care tech to medical records")]
    [InlineData("EHR support, pt portal")]
    [InlineData("off pt lifting, into health data")]
    [InlineData("IT with less pt contact")]
    public void Goal_OfPatients_IsNotPartTime(string text) => Assert.DoesNotContain(Read(text).Parts, p => p.Code == "part-time");

    [Theory]
    [InlineData("networking, office/NOC", NetworkSupport)]
    [InlineData("data analyst", "15-2051.01")]
    [InlineData("security manager / CISO some day", Manager)]
    [InlineData("cloud data architect?", "15-1243.00")]
    [InlineData("desarrolladora web con empleo fijo", WebDeveloper)]
    [InlineData("front end developer mejor pagado", WebDeveloper)]
    [InlineData("better paid front end developer", WebDeveloper)]
    [InlineData("database administrator, higher paying", "15-1242.00")]
    public void Goal_AsFormsHaveIt_IsRead(string text, string code)
    {
        var goals = Read(text);
        Assert.Equal((code, null), (goals.TargetOccupation, goals.Unread));
    }

    [Fact]
    public void Goal_Alternatives_AreKeptAsStated()
    {
        var goals = Read("cyber threat intel OR data analyst");
        Assert.Equal(SecurityAnalyst, goals.TargetOccupation);
        Assert.Equal(["15-2051.01"], goals.Alternatives);
        Assert.Equal("cyber threat intel OR data analyst", goals.Stated);
    }

    [Fact]
    public void RuledOut_PhonesUnwanted_IsNotMetForUserSupportAlone()
    {
        static Verdict? Of(GoalLimits limits, string occupation)
        {
            var person = Somebody.Working("43-6014.00", 60) with { Goals = Goals.None with { Limits = limits } };
            foreach (var finding in person.Advice(30).Occupations.Single(o => o.Code == occupation).Findings)
            {
                if (finding.Policy.Code == "advancement.ruled-out")
                    return finding.Verdict;
            }

            return null;
        }

        Assert.Equal(Verdict.NotMet, Of(GoalLimits.Phones, HelpDesk));
        Assert.Equal(Verdict.NotMet, Of(GoalLimits.HelpDesk, HelpDesk));
        Assert.Equal(Verdict.Met, Of(GoalLimits.Phones, NetworkSupport));
        Assert.Equal(Verdict.NotApplicable, Of(GoalLimits.None, HelpDesk));
    }

    [Theory]
    [InlineData(Administrator, null, false)]
    [InlineData(null, null, true)]
    [InlineData(Administrator, SecurityAnalyst, true)]
    public void BesideGoal_GoalThatCanBeginNow_StandsAloneButForItsOwnField(string? goal, string? other, bool isOtherShown)
    {
        var person = Somebody.Working(NetworkSupport, 40).Holding("cisco-ccna").Wanting(target: goal);
        if (other is not null)
            person = person with { Goals = person.Goals with { Alternatives = [other] } };
        var shown = person.Advice(30).Occupations.Where(o => o.Group == OpportunityGroup.Next).Select(o => o.Code).ToList();
        Assert.Contains(Administrator, shown);
        Assert.Equal(isOtherShown, shown.Exists(c => c is SecurityAnalyst or "15-1241.01"));
    }

    [Theory]
    [InlineData("stay where I am, 3 days a week", Verdict.NotMet)]
    [InlineData("same work, no weekends", Verdict.NotMet)]
    [InlineData("cut to part time", Verdict.NotMet)]
    [InlineData("go down to 20 hrs a week", Verdict.NotMet)]
    [InlineData("bajar a medio tiempo", Verdict.NotMet)]
    [InlineData("stay, but better pay", Verdict.NotApplicable)]
    [InlineData("", Verdict.NotApplicable)]
    public void WorkKept_WishToStay_ShowsTheWorkHeldAlone(string text, Verdict other)
    {
        var asked = Somebody.Working(Administrator, 60) with
        {
            Goals = Goals.None with { Unread = text.Length == 0 ? null : new UnreadText(text, []) },
        };
        var person = GoalMeaning.Apply(asked, Ranking.AdviceFixture.Catalog, AsOf);
        Assert.Equal(other == Verdict.NotMet ? Administrator : null, person.Goals.TargetOccupation);
        var seen = 0;
        foreach (var occupation in person.Advice(30).Occupations)
        {
            foreach (var finding in occupation.Findings)
            {
                if (finding.Policy.Code != "advancement.work-kept")
                    continue;
                seen++;
                Assert.Equal(other == Verdict.NotMet && occupation.Code == Administrator ? Verdict.Met : other, finding.Verdict);
            }

            Assert.False(other == Verdict.NotMet && occupation.Code != Administrator && occupation.Group != OpportunityGroup.Other);
        }

        Assert.True(seen > 0 || other == Verdict.NotApplicable);
    }

    [Theory]
    [InlineData("15-2051.01", EducationLevel.Bachelor, Verdict.NotMet)]
    [InlineData("13-1082.00", EducationLevel.Bachelor, Verdict.NotMet)]
    [InlineData("13-1082.00", EducationLevel.HighSchool, Verdict.Met)]
    [InlineData(NetworkSupport, EducationLevel.Bachelor, Verdict.Met)]
    [InlineData(null, EducationLevel.HighSchool, Verdict.Met)]
    public void UsualStart_GoalThatItDoesNotLeadTo_IsNoStart(string? goal, EducationLevel education, Verdict verdict)
    {
        var person = Somebody.Working("43-3031.00", 60).Wanting(target: goal) with { Education = new EducationRecord(education, Said) };
        foreach (var finding in person.Advice(30).Occupations.Single(o => o.Code == HelpDesk).Findings)
        {
            if (finding.Policy.Code == UsualStart.Info.Code)
                Assert.Equal(verdict, finding.Verdict);
        }
    }

    [Theory]
    [InlineData("GIS Technician Washington Co.", "15-1299.02")]
    [InlineData("Epic EHR support analyst Memorial Hermann", "15-1211.01")]
    [InlineData("field tech Spectrum (cable/internet installs)", "49-2022.00")]
    [InlineData("customer service rep T-Mobile", "43-4051.00")]
    [InlineData("agente de soporte tecnico", HelpDesk)]
    [InlineData("SOC team lead", SecurityAnalyst)]
    [InlineData("IT service desk analyst - Valley Health", HelpDesk)]
    [InlineData("IT service desk agent @ Marsh Foods", HelpDesk)]
    [InlineData("IT service desk analyst at Lakeside Clinic", HelpDesk)]
    [InlineData("programmer analyst COBOL/DB2 mainframe", "15-1251.00")]
    [InlineData("88M motor transport operator US Army", WorkSpell.OtherOccupation)]
    [InlineData("35F Guard drill wknds", WorkSpell.OtherOccupation)]
    [InlineData("35F intelligence analyst, Army", WorkSpell.OtherOccupation)]
    [InlineData("0311 rifleman Marines", WorkSpell.OtherOccupation)]
    [InlineData("stay at home mom", WorkSpell.OtherOccupation)]
    [InlineData("25B US Army", HelpDesk)]
    [InlineData("M365 administrator", Administrator)]
    [InlineData("SOC analyst L1 - Arctic Wolf", SecurityAnalyst)]
    [InlineData("SOC Analyst II @ Deloitte", SecurityAnalyst)]
    [InlineData("CommTech 3, Comcast/xfinity", "49-2022.00")]
    [InlineData("NetAdmin II", Administrator)]
    [InlineData("HelpDesk L2 - Unisys", HelpDesk)]
    [InlineData("desktop supp", HelpDesk)]
    [InlineData("Technology Specialist, Mesa Unified", HelpDesk)]
    [InlineData("Technology Support Tech II, county", HelpDesk)]
    [InlineData("Mac technician, ad agency", HelpDesk)]
    [InlineData("receptionist + help desk technician", HelpDesk)]
    [InlineData("office manager and salesforce administrator, nonprofit", "15-1211.00")]
    [InlineData("bodeguero y administrador de redes", Administrator)]
    [InlineData("cook and dishwasher", WorkSpell.OtherOccupation)]
    [InlineData("Oracle PL/SQL programmer analyst, Acme", "15-1251.00")]
    [InlineData("PL/SQL programmer", "15-1251.00")]
    [InlineData("tech specialist 2", HelpDesk)]
    [InlineData("Network officer, Ministry of Health", Administrator)]
    [InlineData("Systems officer, City Bank Dhaka", Administrator)]
    [InlineData("network in-charge", Administrator)]
    [InlineData("SMSgt, cyber systems ops 1D7", Administrator)]
    [InlineData("flight chief 3D1X1, MSgt", HelpDesk)]
    [InlineData("information security manager (SOC)", Manager)]
    [InlineData("dental technician, Mesa Unified", WorkSpell.OtherOccupation)]
    public void Job_AsFormsHaveIt_IsRead(string text, string code)
    {
        var open = false;
        var work = Intake().Work(static f => f, text, "2024-01", string.Empty, new SourceText("x", "2026-01-01", "x"), ref open);
        Assert.Equal(code, work?.Occupation);
    }

    [Theory]
    [InlineData("staff engineer")]
    [InlineData("principal software engineer")]
    [InlineData("staff engineer / solution architect, NOT manager")]
    [InlineData("solution architect or principal engineer")]
    public void Goal_PostAboveSeniorEngineer_IsDesignOfSystems(string text) =>
        Assert.Equal(("15-1299.08", 0), Of(Somebody.Working(Developer, 120), text));

    [Theory]
    [InlineData("same kind of job, will take desktop support", Administrator, HelpDesk)]
    [InlineData("same type of work or help desk", SecurityAnalyst, HelpDesk)]
    [InlineData("same line of work, would take desktop support", NetworkSupport, HelpDesk)]
    public void Goal_SameWorkOrAnother_BothAreGoals(string text, string held, string other)
    {
        var goals = GoalMeaning.Apply(
            Somebody.Working(held, 60) with { Goals = Intake().Goal("goal", text) },
            Ranking.AdviceFixture.Catalog,
            AsOf
        ).Goals;
        Assert.Equal(held, goals.TargetOccupation);
        Assert.Equal([other], goals.Alternatives);
    }

    private static (string?, int) Of(Participant person, string text)
    {
        var goals = GoalMeaning.Apply(person with { Goals = Intake().Goal("goal", text) }, Ranking.AdviceFixture.Catalog, AsOf).Goals;
        return (goals.TargetOccupation, goals.Alternatives.Length);
    }

    private static FactIntake Intake() => new(Ranking.AdviceFixture.Catalog, s_matchers, AsOf);

    private static Goals Read(string text) =>
        GoalMeaning.Apply(Somebody with { Goals = Intake().Goal("goal", text) }, Ranking.AdviceFixture.Catalog, AsOf).Goals;
}
