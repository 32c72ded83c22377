using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Titles that name a post: managers of IT staff, leaders of a team, the one person for all computers. The people are made
/// up.</summary>
public sealed class PostTitlesTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    [Theory]
    [InlineData("Help Desk Manager", Manager)]
    [InlineData("desktop support manager", Manager)]
    [InlineData("IT Director", Manager)]
    [InlineData("Director of Technology, school district", Manager)]
    [InlineData("Network Team Lead, health system", Administrator)]
    [InlineData("help desk team lead", HelpDesk)]
    [InlineData("SOC lead", SecurityAnalyst)]
    [InlineData("Dev Team Lead, Acme @ a bank", "15-1252.00")]
    [InlineData("development team lead", "15-1252.00")]
    [InlineData("web dev lead", WebDeveloper)]
    [InlineData("USCG Information Systems Technician Chief (ITC)", HelpDesk)]
    [InlineData("Technology Coordinator, K12", HelpDesk)]
    [InlineData("IT guy", HelpDesk)]
    [InlineData("IT officer, NGO", HelpDesk)]
    [InlineData("encargado de sistemas", HelpDesk)]
    public void Work_TitleOfAPost_IsReadByIt(string title, string occupation) =>
        Assert.Equal(occupation, Job(title)?.Occupation);

    [Theory]
    [InlineData("shift lead, restaurant")]
    [InlineData("Store Manager")]
    [InlineData("security manager, mall")]
    [InlineData("Target team lead")]
    public void Work_PostOutsideIt_IsNoItWork(string title) =>
        Assert.True(
            Job(title) is not { } job
                || AdviceFixture.Catalog.FindOccupation(job.Occupation)
                    is not { UsualOrigin: false }
        );

    [Fact]
    public void Apply_PeopleLedInEvidence_MarksTheLastItJob()
    {
        var person = Somebody.Left("43-4051.00", 40, 90).Working(Administrator, 60) with
        {
            UnreadEvidence = [Unread("supervise 5 techs")],
        };
        var read = WorkMeaning.Apply(person, AdviceFixture.Catalog, AsOf);
        Assert.Equal([false, true], read.Work.Select(w => LeadWords.IsSaid(w.Source.What)));
        Assert.Equal(read.Work.AsEnumerable(), WorkMeaning.Apply(read, AdviceFixture.Catalog, AsOf).Work);
    }

    [Theory]
    [InlineData("associate, operations", true, "technology:microsoft-active-directory", "technology:microsoft-windows-server")]
    [InlineData("media room aide", true, "technology:linux", "technology:bash")]
    [InlineData("plant clerk", false, "technology:microsoft-excel", "technology:linux")]
    public void Apply_TitleOutsideIt_WithTheToolsOfItStaff_IsAskedAbout(string title, bool isAsked, string one, string other)
    {
        var person = Somebody.Working(WorkSpell.OtherOccupation, 40);
        person = person.Showing(one, other) with { Work = [person.Work[0] with { Stated = title }] };
        var read = WorkMeaning.Apply(person, AdviceFixture.Catalog, AsOf);
        Assert.Equal(isAsked, read.UnreadWork.Any(w => w.Text == title) && read.Work.IsEmpty);
        Assert.Equal(
            isAsked,
            read.Advice(30).Occupations.All(o => o.Code != HelpDesk || o.Group == OpportunityGroup.Other)
        );
    }

    [Theory]
    [InlineData("IT guy", Administrator, "technology:microsoft-windows-server", "technology:linux")]
    [InlineData("IT guy", HelpDesk, "technology:microsoft-excel", "technology:linux")]
    [InlineData(
        "help desk analyst",
        HelpDesk,
        "technology:microsoft-windows-server",
        "technology:linux"
    )]
    public void Apply_OnePersonForAllComputers_AdministersWhatTheRecordShows(
        string title,
        string occupation,
        params string[] used
    )
    {
        var person = Somebody.Showing(used) with { Work = [Job(title)!] };
        Assert.Equal(
            occupation,
            WorkMeaning.Apply(person, AdviceFixture.Catalog, AsOf).Work[0].Occupation
        );
    }

    [Fact]
    public void Rank_LeadOfAdministrators_CanBeginAsManager()
    {
        var lead = Led(Administrator, 120).Wanting(target: Manager).Advice();
        var other = Somebody.Working(Administrator, 120).Wanting(target: Manager).Advice();
        Assert.Equal(OpportunityGroup.Next, lead.Occupations.First(o => o.Code == Manager).Group);
        Assert.NotEqual(
            OpportunityGroup.Next,
            other.Occupations.First(o => o.Code == Manager).Group
        );
    }

    [Fact]
    public void Rank_LeadOfADesk_IsShownNothingBelow()
    {
        var result = Led(NetworkSupport, 60).Advice(RankOptions.LongestList);
        Assert.DoesNotContain(
            result.Occupations,
            o => o.Code == HelpDesk && o.Group != OpportunityGroup.Other
        );
        Assert.Equal(AdvancementEngine.Catalog.OccupationLevel.Middle, result.Standing!.Level);
    }

    private static Participant Led(string occupation, int months)
    {
        var person = Somebody.Working(occupation, months);
        return person with
        {
            Work = [person.Work[0] with { Source = LeadWords.Marked(person.Work[0].Source) }],
        };
    }

    private static UnreadEvidence Unread(string text) => new(text, EvidenceKind.Used, Said);

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
