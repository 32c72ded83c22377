using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Plans.PlanFixture;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Plans;

/// <summary>What the first action and the path cost together stands beside the money there is; the people are made up.</summary>
public class PlanMoneyTests
{
    [Fact]
    public void Money_Enough_IsSaidOnce()
    {
        var text = Sentences(Costing(Plan(null), 500f, 500f) with { MoneyUsd = 600f });
        Assert.Contains("You said you can spend $600. That is enough.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask who can pay the rest", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500f, "You said you can spend $100. You need $400 more.")]
    [InlineData(50f, "You said you can spend $100. That may not be enough.")]
    public void Money_Short_NamesWhatIsMissingAndWhoMayPay(float low, string said)
    {
        var text = Sentences(Costing(Plan(null), low, 500f) with { MoneyUsd = 100f });
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("who can pay the rest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_FirstActionBesideThePath_IsAddedAndCompared()
    {
        var plan = Plan(null);
        var action = plan.Now! with { Credential = Credential("made-up-credential") };
        var text = Sentences(Costing(plan with { Now = action }, 500f, 500f) with { MoneyUsd = 600f });
        Assert.Contains("Your first action, above, costs $200 more.", text, StringComparison.Ordinal);
        Assert.Contains("Together that is $700.", text, StringComparison.Ordinal);
        Assert.Contains("You said you can spend $600. You need $100 more.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300f, "You said you can spend $300. That is enough.")]
    [InlineData(50f, "You said you can spend $50. You need $150 more.")]
    public void Money_NoPath_IsComparedWithTheFirstAction(float money, string said)
    {
        var plan = Plan(null);
        plan = plan with { Now = plan.Now! with { Credential = Credential("made-up-credential") }, MoneyUsd = money, Paths = [] };
        Assert.Contains(said, Sentences(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_NothingToPay_IsNoQuestion()
    {
        var without = Costing(Plan(null), 0f, 0f) with { MoneyUsd = 0f };
        Assert.DoesNotContain("You said you can spend", Sentences(without), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "Made-up" }, null, true)]
    [InlineData(new[] { "Made-up" }, 0f, true)]
    [InlineData(new[] { "Made-up" }, 400f, false)]
    [InlineData(new[] { "Made-up", "Other" }, null, false)]
    public void Money_FreeProgramPays_IsSaidWhereItPaysForAllOfStep1(string[] exams, float? training, bool isPaid)
    {
        var plan = Plan(null);
        var stage = plan.Paths[0].Stages[0] with
        {
            Credentials = [.. exams.Select(e => Credential(e) with { Name = e })],
            Training = training is { } cost ? new PlanTraining(100f, cost, true, 0, 0, string.Empty, string.Empty) : null,
        };
        plan = plan with
        {
            Status = PlanStatus.TargetOutOfReach,
            OutOfReach = OutOfReachReason.Money,
            NearestNeedsHelp = true,
            Nearest = plan.Target,
            MoneyUsd = 0f,
            FreeProgram = new PlanFreeProgram("T", "T", string.Empty, ["Made-up"]),
            Paths = [plan.Paths[0] with { Stages = [stage with { Job = plan.Target! }] }],
        };
        Assert.Equal(isPaid, Sentences(plan).Contains("The free program, above, pays for it.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Made-up", true)]
    [InlineData("Other", false)]
    public void Money_ExamOfThePathPaidByTheFreeProgram_IsNotChargedThere(string paid, bool isSaid)
    {
        var plan = Plan(null);
        var exam = Credential("Made-up") with { Name = "Made-up" };
        plan = plan with
        {
            FreeProgram = new PlanFreeProgram("T", "T", string.Empty, [paid]),
            Paths = [plan.Paths[0] with { Stages = [plan.Paths[0].Stages[0] with { Credentials = [exam] }] }],
        };
        var price = PlanTexts.Dollars(exam.Price(PathwayAssumptions.Default.UnknownFeeUsd));
        Assert.Equal(isSaid, Sentences(plan).Contains($"There you do not pay the {price}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(300f, new[] { 200f })]
    [InlineData(100f, new[] { 400f, 200f })]
    [InlineData(null, new[] { 400f, 200f })]
    public void Paths_OneThatTheMoneyReachesFor_StaysWithoutTheOthers(float? money, float[] left)
    {
        float[] costs = [400f, 200f];
        var found = costs.Select(d => new Pathway(
            [new PathwayStage(null!, -1, 0, new StagePreparation { DollarsHigh = d }, 0, 0f)],
            default
        ));
        var shown = PathChoice.WithinMoney([.. found], money);
        Assert.Equal(left, shown.Select(p => p.Stages[0].Preparation.DollarsHigh));
    }

    [Fact]
    public void Path_BeginsLikeAnEarlierOne_SaysWhichOne()
    {
        var plan = Plan(null);
        var (path, stage) = (plan.Paths[0], plan.Paths[0].Stages[0]);
        var other = path with { Stages = [stage with { MonthsHigh = stage.MonthsHigh + 20f }] };
        var longer = path with { Stages = [other.Stages[0], stage with { MonthsHigh = 7f, Modeled = true }] };
        var text = Sentences(plan with { Target = null, Paths = [path, other, longer] });
        Assert.Contains("It begins like path 2.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("It begins like path 1.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Payers_OnRecord_GoBeforeThoseWhoCommonlyPay()
    {
        var plan = Plan("VR&E counselor");
        Assert.Equal([Payers.VeteranReadiness], plan.Payers);
        var text = Sentences(plan with { Now = plan.Now! with { Credential = Credential("made-up-credential", "employer", "wioa-ita") } });
        Assert.Contains("By your record, this may pay: your VR&E counselor at the VA.", text, StringComparison.Ordinal);
        Assert.Contains("Who else may help pay:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Payers_OnRecordForAKindOfCredential_PayOnlyWhereItIsCommon()
    {
        Assert.True(Payers.Fits(Payers.VeteranReadiness, []));
        Assert.True(Payers.Fits(Payers.GiBill, ["gi-bill"]));
        Assert.False(Payers.Fits(Payers.GiBill, ["employer"]));
    }

    private static PlanCredential Credential(string code, params string[] payers) =>
        new(code, "Made-up", "Nobody", 200f, 0f, 40f, [.. payers], string.Empty, string.Empty, null);

    private static Plan Costing(Plan plan, float low, float high) =>
        plan with
        {
            Paths = [plan.Paths[0] with { DollarsLow = low, DollarsHigh = high }],
        };

    private static Plan Plan(string? counselor)
    {
        var person = Somebody.Working(HelpDesk, 30).Wanting(target: NetworkSupport);
        if (counselor is not null)
            person = person with { Facts = [new ParticipantFact("drivers-license", "held", new Source(counselor, null, string.Empty))] };
        var plan = DemoPlans.Planner.Plan(person, null, AsOf);
        Assert.NotEmpty(plan.Paths);
        return plan;
    }
}
