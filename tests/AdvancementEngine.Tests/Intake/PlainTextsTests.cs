using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Jobs and goals in whole sentences: what is done in place of a title, a title among words about the job, the way before the
/// work. The people are made up.</summary>
public sealed class PlainTextsTests
{
    private const string Repair = "49-2011.00";
    private const string Telecom = "49-2022.00";
    private const string Forensics = "15-1299.06";
    private const string Health = "15-1211.01";

    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    [Theory]
    [InlineData("network support technician in a big firm", NetworkSupport)]
    [InlineData("CISO of a regional bank", Manager)]
    [InlineData("database administrator after I finish school", "15-1242.00")]
    [InlineData("A+ and then help desk", HelpDesk)]
    [InlineData("CCNA -> network administrator", Administrator)]
    [InlineData("associates degree then web developer", WebDeveloper)]
    [InlineData("penetration tester at Raytheon or", "15-1299.04")]
    [InlineData("DFIR, private sector", Forensics)]
    [InlineData("info assurance", SecurityAnalyst)]
    [InlineData("web developer w2", WebDeveloper)]
    [InlineData("Workday architect", "15-1299.08")]
    [InlineData("get out of retail into web development", WebDeveloper)]
    [InlineData("tired of nursing, want health informatics", Health)]
    [InlineData("step down from IT manager to network administrator", Administrator)]
    [InlineData("digital forensics for the state police", Forensics)]
    [InlineData("service desk manager", Manager)]
    [InlineData("tech at the school district", HelpDesk)]
    [InlineData("program manager", "15-1299.09")]
    [InlineData("security", SecurityAnalyst)]
    [InlineData("structured cabling", Telecom)]
    [InlineData("learn how to make websites", WebDeveloper)]
    [InlineData("making mobile apps", Developer)]
    [InlineData("reporting and dashboards", "15-2051.01")]
    [InlineData("Linux", Administrator)]
    [InlineData("medical records specialist", Health)]
    [InlineData("Health IT / informatics", Health)]
    [InlineData("nursing or informatics", Health)]
    [InlineData("healthcare / tech", Health)]
    [InlineData("database administrator. worried about layoffs", "15-1242.00")]
    [InlineData("desarrollador web, quero trabalhar com React", WebDeveloper)]
    public void Goal_TitleAmongOtherWords_IsTaken(string text, string occupation) =>
        Assert.Contains(occupation, Taken(Read(Somebody.Working("43-4051.00", 60), text)));

    [Theory]
    [InlineData("front end / software engineer", Developer)]
    [InlineData("NOC tech then network administrator", NetworkSupport)]
    [InlineData("NOC tech then network administrator", Administrator)]
    public void Goal_OfTwoWishes_IsNotOneRareTitle(string text, string occupation) =>
        Assert.Contains(occupation, Taken(Read(Somebody.Working(HelpDesk, 40), text)));

    [Theory]
    [InlineData("corporate")]
    [InlineData("corporate IT")]
    [InlineData("lead people")]
    [InlineData("manage a team")]
    public void Goal_ThatSharesAFieldAlone_IsAskedAndNotTaken(string text) =>
        Assert.Empty(Taken(Read(Somebody.Working("43-4051.00", 60), text)));

    [Fact]
    public void Goal_InItOfSomebodyInIt_IsAsked()
    {
        Assert.Empty(Taken(Read(Somebody.Working(Administrator, 60), "anything in IT")));
        Assert.Empty(Taken(Read(Somebody.Working(WebDeveloper, 60), "IT job")));
        Assert.Empty(Taken(Read(Somebody.Working(NetworkSupport, 60), "open to anything in tech")));
    }

    [Fact]
    public void Goal_OfNoFieldOfANarrowOccupation_IsNotTakenForIt() =>
        Assert.DoesNotContain(Forensics, Taken(Read(Somebody.Working("43-4051.00", 60), "operations analyst")));

    [Theory]
    [InlineData("a better job")]
    [InlineData("better paying job")]
    [InlineData("any steady work")]
    public void Goal_WithoutWork_IsAsked(string text)
    {
        var goals = Read(Somebody.Working("41-2011.00", 60), text);
        Assert.Empty(Taken(goals));
        Assert.NotNull(goals.Unread);
    }

    [Theory]
    [InlineData("love my job, desktop support", HelpDesk)]
    [InlineData("happy in this job, network admin", Administrator)]
    [InlineData("I like my work, web developer", WebDeveloper)]
    public void Goal_OfSomebodyWhoLikesTheJob_KeepsIt(string text, string held)
    {
        var goals = Read(Somebody.Working(held, 60), text);
        Assert.True(goals.IsKept || goals.KeepsWork);
    }

    [Theory]
    [InlineData("I build websites for restaurants", WebDeveloper)]
    [InlineData("making Power BI dashboards for the city", "15-2051.01")]
    [InlineData("pull fiber and coax in new offices", Telecom)]
    [InlineData("I fix laptops and printers", Repair)]
    [InlineData("we image laptops and reset passwords", HelpDesk)]
    [InlineData("fixes chromebooks, projectors & laptops for a school district", HelpDesk)]
    [InlineData("fix computers + network for 60 users", HelpDesk)]
    [InlineData("I fix computers and phones at a repair shop", Repair)]
    [InlineData("Zoom room support", HelpDesk)]
    [InlineData("I maintain our servers and firewall", Administrator)]
    [InlineData("testing mobile apps on contract", "15-1253.00")]
    [InlineData("typing claims into the system", "43-9021.00")]
    public void Work_ToldByWhatIsDone_IsRead(string text, string occupation) => Assert.Equal(occupation, Job(text)?.Occupation);

    [Theory]
    [InlineData("I drive a delivery truck")]
    [InlineData("I take care of two kids and my dad")]
    [InlineData("fixing cars at a garage")]
    [InlineData("running a food truck")]
    public void Work_OfOtherTrades_IsNoItWork(string text) => Assert.False(IsIt(Job(text)));

    [Theory]
    [InlineData("tutor (python)")]
    [InlineData("IT recruiter")]
    [InlineData("sales associate (computers)")]
    [InlineData("CNC programmer")]
    [InlineData("systems operator, wastewater plant")]
    [InlineData("security supervisor at a stadium")]
    [InlineData("supply sergeant 92Y")]
    [InlineData("EKG tech")]
    [InlineData("front end supervisor, Publix")]
    [InlineData("front end, grocery")]
    [InlineData("help desk cashier, grocery store")]
    [InlineData("service desk, Walmart")]
    [InlineData("cajera, help desk de la tienda")]
    [InlineData("guest service desk")]
    [InlineData("service desk manager, Walmart")]
    [InlineData("OSP engineer")]
    [InlineData("adjunct instructor of networking")]
    [InlineData("recruiter - software engineers")]
    [InlineData("lab tech, plasma center")]
    [InlineData("logistics analyst")]
    [InlineData("infirmière à Bamako")]
    [InlineData("tech at a tire shop")]
    [InlineData("MM2 USS Ford")]
    [InlineData("BM3 Coast Guard")]
    [InlineData("vendeuse, boutique")]
    [InlineData("IT procurement specialist, hospital")]
    [InlineData("Army public affairs master sergeant, communications")]
    [InlineData("signals intelligence NCOIC, Army")]
    [InlineData("supply master sergeant, Army")]
    public void Work_NearAnItTitle_IsNotTakenForIt(string text) => Assert.False(IsIt(Job(text)));

    [Theory]
    [InlineData("college student, network technician", NetworkSupport)]
    [InlineData("web bootcamp graduate, freelance web developer", WebDeveloper)]
    [InlineData("cashier then help desk technician", HelpDesk)]
    [InlineData("service desk analyst, Kroger HQ", HelpDesk)]
    [InlineData("help desk, POS for 200 stores", HelpDesk)]
    [InlineData("SOC L2, nights", SecurityAnalyst)]
    [InlineData("VP of Infrastructure", Manager)]
    [InlineData("Director of Applications", Manager)]
    [InlineData("CTO of a small startup", Manager)]
    [InlineData("MAJ, Signal (25A)", Manager)]
    [InlineData("LT, Signal (25A)", Administrator)]
    [InlineData("Airman, defensive cyber operations", SecurityAnalyst)]
    [InlineData("MSP field technician", HelpDesk)]
    [InlineData("laptop repair", Repair)]
    [InlineData("Cerner analyst", Health)]
    [InlineData("EHR superuser support", Health)]
    [InlineData("SQL report writer", "15-2051.01")]
    [InlineData("Joomla developer", WebDeveloper)]
    [InlineData("ServiceNow developer", Developer)]
    [InlineData("SAP functional consultant", "15-1211.00")]
    [InlineData("tech care rep, Verizon", HelpDesk)]
    [InlineData("help desk technician Wegmans", HelpDesk)]
    [InlineData("Kaiyote network administrator", Administrator)]
    [InlineData("laid off - was database administrator", "15-1242.00")]
    [InlineData("retired, last job network administrator", Administrator)]
    [InlineData("unpaid intern making SQL reports", "15-2051.01")]
    [InlineData("UAT tester", "15-1253.00")]
    [InlineData("coder, CCS, inpatient", "29-2072.00")]
    [InlineData("principal engineer", Developer)]
    [InlineData("field service engineer, copiers", Repair)]
    [InlineData("FPGA engineer", "17-2061.00")]
    [InlineData("IT service desk technician, community bank", HelpDesk)]
    [InlineData("IT service desk tech, city govt", HelpDesk)]
    [InlineData("IT service desk analyst, MSP", HelpDesk)]
    [InlineData("Army signal senior sergeant 25Z, network project NCOIC", Administrator)]
    [InlineData("communications master sergeant, USMC", Administrator)]
    [InlineData("Navy IT chief, fleet network ops", Administrator)]
    [InlineData("Air Force comms superintendent", Administrator)]
    [InlineData("Marines communications warrant officer", Administrator)]
    public void Work_InOtherWords_IsRead(string text, string occupation) => Assert.Equal(occupation, Job(text)?.Occupation);

    [Theory]
    [InlineData("none since, caregiver")]
    [InlineData("none")]
    [InlineData("stay home mom")]
    [InlineData("caring for my father")]
    [InlineData("raising my grandchildren")]
    [InlineData("on disability")]
    [InlineData("SSI, on disability")]
    [InlineData("was incarcerated 2019-2022")]
    [InlineData("in prison 2019-2022")]
    [InlineData("laid off, not working")]
    [InlineData("caring for my mother, not paid")]
    [InlineData("raising my kids, no child care")]
    [InlineData("home with my kids, couldn't afford daycare")]
    [InlineData("caring for my niece")]
    [InlineData("encarcelado 2019-2022")]
    [InlineData("unemployed since the plant closed")]
    [InlineData("no job right now")]
    public void Work_WithoutAJob_IsNoEmployerAndNoQuestion(string text)
    {
        var (job, open) = JobWithoutStart(text);
        var person = Somebody with { Work = [job!] };
        Assert.Equal((true, false), (job!.IsNoJob, open));
        Assert.False(EmployerWords.HasComputerStaff(person, AsOf));
    }

    [Theory]
    [InlineData("caregiver, nursing home")]
    [InlineData("caring for patients, hospice")]
    [InlineData("nanny, caring for two children")]
    [InlineData("niñera, caring for two kids")]
    [InlineData("incarcerated youth counselor")]
    [InlineData("on disability claims team")]
    [InlineData("day care worker, looking after babies")]
    [InlineData("caring for Grandview residents")]
    [InlineData("home health aide")]
    public void Work_CareForPay_IsAJob(string text) => Assert.False(JobWithoutStart(text).Job?.IsNoJob ?? false);

    [Theory]
    [InlineData("Army signal senior sergeant 25Z, network project NCOIC")]
    [InlineData("communications master sergeant, USMC")]
    [InlineData("Marines communications warrant officer")]
    public void Work_OfSeniorSignalStaff_LeadsPeople(string text) => Assert.True(LeadWords.IsSaid(Job(text)!.Source.What));

    [Theory]
    [InlineData("move inside, network side - knees")]
    [InlineData("go indoors, the network side (back)")]
    [InlineData("over to the networking side, bad shoulder")]
    public void Goal_SideOfTheHouse_IsTheField(string text)
    {
        var goals = Read(Somebody.Working(Telecom, 140), text);
        Assert.Contains(NetworkSupport, goals.Unread is { } unread ? unread.Candidates : Taken(goals));
    }

    [Theory]
    [InlineData("switch from web developer to data analyst", WebDeveloper)]
    [InlineData("from help desk to network administrator", HelpDesk)]
    [InlineData("done with managing, back to web developer", Manager)]
    public void Goal_ThatLeavesWork_DoesNotAimAtIt(string text, string left) =>
        Assert.DoesNotContain(left, Taken(Read(Somebody.Working("43-4051.00", 60), text)));

    [Theory]
    [InlineData("maintenance superintendent USAF", "13-1082.00", "43-1011.00")]
    [InlineData("warehouse supervisor, 15 people", "15-1299.09", "43-1011.00")]
    [InlineData("Major, logistics, US Army", "15-1299.09", "43-1011.00")]
    [InlineData("maintenance superintendent USAF", WebDeveloper, WorkSpell.OtherOccupation)]
    [InlineData("rifleman USMC", "15-1299.09", WorkSpell.OtherOccupation)]
    public void Work_YearsOfLeadingTowardProjects_CountAsSupervising(string stated, string goal, string occupation)
    {
        var person = Somebody with
        {
            Goals = Goals.None with { TargetOccupation = goal },
            Work = [new WorkSpell(WorkSpell.OtherOccupation, new(2008, 1, 1), null, Said) { Stated = stated }],
        };
        Assert.Equal(occupation, WorkMeaning.Apply(person, AdviceFixture.Catalog, AsOf).Work[0].Occupation);
    }

    [Fact]
    public void Work_FirstYearsOfLeading_DoNotCountAsSupervising()
    {
        var person = Somebody with
        {
            Goals = Goals.None with { TargetOccupation = "15-1299.09" },
            Work = [new WorkSpell(WorkSpell.OtherOccupation, AsOf.AddYears(-2), null, Said) { Stated = "shift supervisor, kitchen" }],
        };
        Assert.Equal(WorkSpell.OtherOccupation, WorkMeaning.Apply(person, AdviceFixture.Catalog, AsOf).Work[0].Occupation);
    }

    private static bool IsIt(WorkSpell? job) =>
        job is not null && AdviceFixture.Catalog.FindOccupation(job.Occupation) is { UsualOrigin: false };

    private static IEnumerable<string> Taken(Goals goals) => goals.TargetOccupation is { } target ? [target, .. goals.Alternatives] : [];

    private static Goals Read(Participant person, string text) =>
        GoalMeaning
            .Apply(
                person with { Goals = new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Goal("goal", text) },
                AdviceFixture.Catalog,
                AsOf
            )
            .Goals;

    private static (WorkSpell? Job, bool Open) JobWithoutStart(string title)
    {
        var open = false;
        var job = new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Work(
            part => part,
            title,
            string.Empty,
            string.Empty,
            new SourceText("resume", string.Empty, string.Empty),
            ref open
        );
        return (job, open);
    }

    private static WorkSpell? Job(string title)
    {
        var open = false;
        return new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Work(
            part => part,
            title,
            "2021-07",
            string.Empty,
            new SourceText("resume", string.Empty, string.Empty),
            ref open
        );
    }
}
