using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>The first action is the beginning of the first step of the path, whatever it is; the people are made up.</summary>
public class PlanFirstActionTests
{
    [Theory]
    [InlineData("47-2061.00", 0f)]
    [InlineData("53-7065.00", 100f)]
    [InlineData("35-3023.00", 50f)]
    public void Path_MoneyIsToBeFoundForAnExam_EarnsThatExam(string job, float money)
    {
        var plan = Plan(Somebody.Left(job, 40, 8).Wanting(target: NetworkSupport, months: 12, money: money));
        Assert.Equal(("SUPPORT", "exam-fee"), (plan.Now!.Kind, plan.Now.Subject));
        var first = plan.Paths[0].Stages[0];
        Assert.Contains(first.Credentials, c => plan.Now.Then.Contains(c.Name));
        Assert.True(first.DollarsHigh > money);
        Assert.Equal(OutOfReachReason.Money, plan.OutOfReach);
    }

    // A certificate that no way of the ladder begins with stands before what the step earns, with its months and dollars.
    [Theory]
    [InlineData(FirstStage.Helps)]
    [InlineData(FirstStage.HelpsLater)]
    public void Path_CertificateBesideTheLadder_IsEarnedInTheFirstStep(FirstStage stands)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, money: 2000));
        var earned = new PlanCredential("made-up", "Made-up", "Nobody", 200f, 0f, 40f, [], string.Empty, string.Empty, null);
        var before = plan.Paths[0] with { First = stands };
        var begun = ActionStage.Begin(plan with { Now = plan.Now! with { Kind = "EARN", Credential = earned }, Paths = [before] });
        var path = Assert.Single(begun.Paths);
        Assert.Equal(FirstStage.Same, path.First);
        Assert.Equal("Made-up", path.Stages[0].Credentials[0].Name);
        Assert.Equal(before.DollarsHigh + 200f, path.DollarsHigh);
        var month = plan.HoursAWeek * 52f / 12f;
        Assert.Equal(before.MonthsHigh + (80f / month), path.MonthsHigh, 3);
        Assert.Equal(path.Stages.Sum(s => s.MonthsHigh), path.MonthsHigh, 3);
    }

    // What the first step earns is taken from the later one at the price and hours it has there; time in the job before stays.
    [Theory]
    [InlineData(0f, 2f)]
    [InlineData(30f, 30f)]
    public void Path_CertificateOfALaterStep_IsCountedOnce(float inJob, float left)
    {
        var plan = Plan(Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport, money: 2000)) with { HoursAWeek = 12f };
        const float month = 52f;
        var earned = new PlanCredential("made-up", "Made-up", "Nobody", 200f, 0f, 40f, [], string.Empty, string.Empty, null);
        var later = plan.Paths[0].Stages[0] with
        {
            Credentials = [earned with { FeeUsd = null, StudyHours = null, PaidPercent = 50f }, earned with { Code = "other" }],
            DollarsLow = 200f,
            DollarsHigh = 700f,
            FeeUnknown = true,
            HoursUnknown = true,
            MonthsLow = 2f,
            MonthsHigh = MathF.Max(inJob, (160f + 80f) / month),
            StudyMonths = (160f + 40f) / month,
            LearningHours = 0f,
        };
        var before = plan.Paths[0] with { First = FirstStage.Helps, Stages = [plan.Paths[0].Stages[0], later] };
        var begun = ActionStage.Begin(plan with { Now = plan.Now! with { Kind = "EARN", Credential = earned }, Paths = [before] });
        var stage = begun.Paths[0].Stages[1];
        Assert.Equal("other", Assert.Single(stage.Credentials).Code);
        Assert.Equal((200f, 200f), (stage.DollarsLow, stage.DollarsHigh));
        Assert.False(stage.FeeUnknown || stage.HoursUnknown);
        Assert.Equal(40f / month, stage.StudyMonths, 3);
        Assert.Equal(left, stage.MonthsHigh, 3);
    }

    [Fact]
    public void Path_ToolOfTheFirstAction_IsTheFirstToLearn()
    {
        var learning = DemoPlans
            .All.Where(d => d.Plan.Now is { Kind: "LEARN" } now && d.Plan.Paths is [{ First: FirstStage.Same }, ..])
            .ToArray();
        Assert.NotEmpty(learning);
        Assert.All(learning, d => Assert.Equal(d.Plan.Now!.Name, d.Plan.Paths[0].Stages[0].Technologies[0]));
    }

    [Theory]
    [InlineData("supervisor", ReasonKind.Seen)]
    [InlineData("shift lead", ReasonKind.Seen)]
    [InlineData("gerente de turno", ReasonKind.Seen)]
    [InlineData("encargada", ReasonKind.Seen)]
    [InlineData("self", ReasonKind.Used)]
    [InlineData("self (team lead)", ReasonKind.Used)]
    [InlineData("case manager", ReasonKind.Used)]
    [InlineData("program manager", ReasonKind.Used)]
    public void Reasons_AToolThatABossHasSeen_SaysSo(string who, ReasonKind kind)
    {
        const string tool = "technology:microsoft-active-directory";
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Evidence = [new Evidence(tool, EvidenceKind.Used, new Source(who, AsOf.AddMonths(-1), string.Empty))],
        };
        var why = Plan(person).Aims.Single(a => a.Job.Code == HelpDesk).Why;
        Assert.Contains(why, r => r.Kind == kind && r.Elements.Contains(tool));
    }

    [Fact]
    public void Reasons_AToolSeenAndUsed_IsNamedOnce()
    {
        const string tool = "technology:microsoft-active-directory";
        string[] sources = ["supervisor", "self"];
        var person = Somebody.Wanting(target: HelpDesk) with
        {
            Evidence = [.. sources.Select(s => new Evidence(tool, EvidenceKind.Used, new Source(s, AsOf.AddMonths(-1), string.Empty)))],
        };
        var why = Plan(person).Aims.Single(a => a.Job.Code == HelpDesk).Why;
        Assert.Equal(ReasonKind.Seen, Assert.Single(why, r => r.Elements.Contains(tool)).Kind);
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(12, 1)]
    [InlineData(30, 2)]
    [InlineData(100, 8)]
    public void Reasons_Work_SaysItsWholeYears(int months, int? years)
    {
        var why = Plan(Somebody.Working(HelpDesk, months).Wanting(target: NetworkSupport)).Aims[0].Why;
        Assert.Equal(years, why.Single(r => r.Kind == ReasonKind.Work).Years);
    }

    private static Plan Plan(Participant person) => DemoPlans.Planner.Plan(person, null, AsOf);
}
