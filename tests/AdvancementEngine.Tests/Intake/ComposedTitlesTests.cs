using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Jobs and goals that no list of titles has: codes of the forces, the field and the work in another language or order, a post
/// before the work. The people are made up.</summary>
public sealed class ComposedTitlesTests
{
    private const string Telecom = "49-2022.00";
    private const string Programmer = "15-1251.00";
    private const string Systems = "15-1211.00";

    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    [Theory]
    [InlineData("25W Telecom Ops Chief, SFC US Army", Administrator)]
    [InlineData("25B30 IT Specialist", HelpDesk)]
    [InlineData("25X senior signal sgt", Administrator)]
    [InlineData("255N CW3 network mgmt tech", Administrator)]
    [InlineData("170A warrant officer", SecurityAnalyst)]
    [InlineData("35T MI systems maintainer", NetworkSupport)]
    [InlineData("ITS2 submarines", Administrator)]
    [InlineData("CWT1 US Navy", SecurityAnalyst)]
    [InlineData("ET2 (SW)", "17-3023.00")]
    [InlineData("3D052 cyber systems ops", Administrator)]
    [InlineData("1D771A", Administrator)]
    [InlineData("1D7X3 cable and antenna", Telecom)]
    [InlineData("1N4X1 digital network analyst", SecurityAnalyst)]
    [InlineData("5C0X1 USSF", SecurityAnalyst)]
    [InlineData("0679 data chief USMC", Administrator)]
    [InlineData("0627 satcom operator", Telecom)]
    [InlineData("cyber systems operations superintendent", Administrator)]
    [InlineData("Cyber Transport SSgt USAF", NetworkSupport)]
    [InlineData("signal support, 101st Airborne", NetworkSupport)]
    public void Work_SpecialtyOfTheForces_IsReadByItsCode(string title, string occupation) =>
        Assert.Equal(occupation, Job(title)?.Occupation);

    [Theory]
    [InlineData("11B infantryman")]
    [InlineData("92A logistics spc")]
    [InlineData("68W combat medic")]
    [InlineData("3E5X1 engineering")]
    public void Work_OtherSpecialtyOfTheForces_IsNoItWork(string title) =>
        Assert.True(Job(title) is not { } job || AdviceFixture.Catalog.FindOccupation(job.Occupation) is not { UsualOrigin: false });

    [Theory]
    [InlineData("Programador Java", Programmer)]
    [InlineData("desarrollador backend", Developer)]
    [InlineData("desarrolladora frontend", WebDeveloper)]
    [InlineData("Ing. en sistemas, banco", Administrator)]
    [InlineData("administrador de base de datos", "15-1242.00")]
    [InlineData("server tech, data center", NetworkSupport)]
    [InlineData("ICT technician", HelpDesk)]
    [InlineData("MIS officer, ministry", HelpDesk)]
    [InlineData("Infrastructure lead, L3", Administrator)]
    [InlineData("shift lead, tech support", HelpDesk)]
    [InlineData("business analyst", Systems)]
    [InlineData("administrateur réseau, Université", Administrator)]
    [InlineData("técnico de suporte", HelpDesk)]
    [InlineData("SAS programmer, pharma", Programmer)]
    [InlineData("VMware engineer", Administrator)]
    [InlineData("Citrix admin", Administrator)]
    [InlineData("IT ops mgr, 12 reports", Manager)]
    public void Work_TitleOfNoList_IsReadByFieldAndWork(string title, string occupation) =>
        Assert.Equal(occupation, Job(title)?.Occupation);

    [Theory]
    [InlineData("release of information specialist")]
    [InlineData("sales engineer, pumps")]
    [InlineData("shift lead, kitchen")]
    [InlineData("ingeniero civil")]
    public void Work_OfOtherFields_IsNoItWork(string title) =>
        Assert.True(Job(title) is not { } job || AdviceFixture.Catalog.FindOccupation(job.Occupation) is not { UsualOrigin: false });

    [Theory]
    [InlineData("cyber sec", SecurityAnalyst)]
    [InlineData("project mngr", "13-1082.00")]
    [InlineData("records mgmt", "15-1299.03")]
    [InlineData("python", Developer)]
    [InlineData("programacion web", WebDeveloper)]
    [InlineData("GRC", SecurityAnalyst)]
    public void Goal_OfNoList_IsRead(string text, string occupation) =>
        Assert.Contains(occupation, Meanings(Read(Somebody.Working(HelpDesk, 40), text)));

    [Theory]
    [InlineData("health info, or help desk", HelpDesk, "15-1211.01")]
    [InlineData("help desk for now, later cyber", HelpDesk, SecurityAnalyst)]
    [InlineData("med records or health IT", "15-1211.01", "15-1211.01")]
    [InlineData("network admin or gis", Administrator, "15-1299.02")]
    public void Goal_OfTwoHalves_KeepsBoth(string text, string one, string other)
    {
        var goals = Read(Somebody.Working("31-1131.00", 60), text);
        Assert.Contains(one, Meanings(goals));
        Assert.Contains(other, Meanings(goals));
    }

    [Theory]
    [InlineData("network engineer san antonio only", "network engineer")]
    [InlineData("DBA in Denver area", "DBA")]
    [InlineData("sysadmin (Tampa)", "sysadmin")]
    [InlineData("web developer in the Yakima area", "web developer")]
    [InlineData("IT support Polk County only", "IT support")]
    [InlineData("help desk, El Paso, TX", "help desk")]
    [InlineData("systems engineer - virginia beach", "systems engineer")]
    public void Without_PlaceOfTheJob_IsTakenOut(string goal, string work) => Assert.Equal(work, GoalConditions.Without(goal));

    [Theory]
    [InlineData("mobile developer")]
    [InlineData("security in the cloud")]
    [InlineData("work in a data center")]
    [InlineData("OR nurse, IT or data")]
    public void Without_NoPlace_StaysAsWritten(string goal) => Assert.Equal(goal, GoalConditions.Without(goal));

    [Theory]
    [InlineData("stay in databases, cloud", "15-1242.00", "15-1243.00")]
    [InlineData("stay w/ databases, move to cloud", "15-1242.00", "15-1243.00")]
    [InlineData("GIS analyst / developer", "15-1299.02", "15-1299.02")]
    [InlineData("gis analyst or web developer", "15-1299.02", "15-1299.02")]
    [InlineData("data analyst or cyber security", "15-2051.01", "15-2051.01")]
    public void Goal_HalfOfTheOwnLine_IsNotDropped(string text, string held, string goal) =>
        Assert.Contains(goal, Meanings(Read(Somebody.Working(held, 60), text)));

    [Theory]
    [InlineData("IT but not help desk", GoalLimits.HelpDesk, Administrator)]
    [InlineData("networking, not behind a phone", GoalLimits.Phones, Administrator)]
    [InlineData("sysadmin and no call center", GoalLimits.Phones, Administrator)]
    public void Goal_WithWhatIsRuledOut_IsReadWithoutIt(string text, GoalLimits limits, string occupation)
    {
        var goals = Read(Somebody.Working(NetworkSupport, 60), text);
        Assert.Equal(limits, goals.Limits);
        Assert.Contains(occupation, Meanings(goals));
    }

    [Theory]
    [InlineData("network stuff", Administrator)]
    [InlineData("civil service sysadmin, city of Buffalo", Administrator)]
    [InlineData("network engineer overseas", Administrator)]
    public void Goal_WithWordsThatNameNoWork_IsRead(string text, string occupation) =>
        Assert.Contains(occupation, Meanings(Read(Somebody.Working(NetworkSupport, 60), text)));

    private static IEnumerable<string> Meanings(Goals goals) =>
        [.. goals.Alternatives, goals.TargetOccupation ?? string.Empty, .. goals.Unread?.Candidates ?? []];

    private static Goals Read(Participant person, string text) =>
        GoalMeaning
            .Apply(
                person with
                {
                    Goals = new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Goal("goal", text),
                },
                AdviceFixture.Catalog,
                AsOf
            )
            .Goals;

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
