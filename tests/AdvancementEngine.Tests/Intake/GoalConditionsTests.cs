using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Participants;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Conditions beside a clear goal: pay, hours, place, the body, what is not wanted, and why. The people are made up.</summary>
public sealed class GoalConditionsTests
{
    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(Ranking.AdviceFixture.Catalog);

    [Theory]
    [InlineData("web dev w/ benefits", "web dev")]
    [InlineData("network engineer, good benefits, 401k", "network engineer")]
    [InlineData("inside network job, bad knee, no ladders", "network job")]
    [InlineData("help desk, 24 hrs/wk", "help desk")]
    [InlineData("sys admin $75k+ near Dayton", "sys admin")]
    [InlineData("IT support job not retail", "IT support job")]
    [InlineData("data analyst (not phones)", "data analyst")]
    [InlineData("DBA, company is outsourcing us", "DBA")]
    [InlineData("QA tester, got laid off in May", "QA tester")]
    [InlineData("network admin, school hours", "network admin")]
    [InlineData("soporte técnico sin noches", "soporte técnico")]
    [InlineData("no lifting >20 lb. computers, inside", "computers")]
    [InlineData("cant stand all day, desktop support", "desktop support")]
    [InlineData("network engineer same like before", "network engineer")]
    [InlineData("anything but retail, help desk", "help desk")]
    [InlineData("NOC job, get off nights", "NOC job")]
    public void Without_ConditionsBesideTheWork_AreTakenOut(string goal, string work) => Assert.Equal(work, GoalConditions.Without(goal));

    [Theory]
    [InlineData("not sure - something in IT")]
    [InlineData("insurance agent")]
    [InlineData("inside sales")]
    [InlineData("outside plant technician")]
    [InlineData("school tech support")]
    [InlineData("no ladders")]
    [InlineData("same work")]
    [InlineData("network engineer")]
    [InlineData("")]
    public void Without_GoalOfWorkOrOfNothingElse_StaysAsWritten(string goal) => Assert.Equal(goal, GoalConditions.Without(goal));

    [Theory]
    [InlineData("web dev w/ benefits", WebDeveloper)]
    [InlineData("inside network job, bad knee, no ladders", NetworkSupport)]
    [InlineData("IT help desk year round full time", HelpDesk)]
    [InlineData("IT support job not retail", HelpDesk)]
    [InlineData("data analyst, over 60k, close to home", "15-2051.01")]
    [InlineData("software developer but remote, back injury", "15-1252.00")]
    public void Goal_WithConditions_IsReadAndNotAskedAgain(string text, string code)
    {
        var goals = Read(Somebody, text);
        Assert.Equal((code, null, text), (goals.TargetOccupation, goals.Unread, goals.Stated));
    }

    [Theory]
    [InlineData("network engineer like before", Administrator)]
    [InlineData("back to network engineer", Administrator)]
    public void Goal_OfWorkDoneBefore_MeansThatWork(string text, string code) =>
        Assert.Equal(code, Read(Somebody.Left(Administrator, 80, 40).Working("53-7065.00", 30), text).TargetOccupation);

    [Theory]
    [InlineData("databases but cloud - company is outsourcing", "15-1242.00")]
    [InlineData("databases, cloud", null)]
    public void Goal_WorkHeldWhereTheJobEnds_IsTheGoal(string text, string? code)
    {
        var read = Read(Somebody.Working("15-1242.00", 90), text);
        Assert.Equal(code, read.TargetOccupation == "15-1242.00" ? "15-1242.00" : null);
    }

    [Theory]
    [InlineData("security - cyber", Administrator, SecurityAnalyst)]
    [InlineData("architect or manager", Developer, "15-1299.08 11-3021.00")]
    [InlineData("network engineer or manager", NetworkSupport, "11-3021.00 15-1244.00")]
    public void Goal_OfFewWords_IsOneOfIt(string text, string held, string codes)
    {
        var goals = Read(Somebody.Working(held, 90), text);
        Assert.Equal(codes.Split(' ').Order(), goals.Alternatives.Prepend(goals.TargetOccupation!).Order());
    }

    [Fact]
    public void Goal_UndecidedBetweenPosts_IsAskedWithBoth()
    {
        var goals = Read(Somebody.Working(Developer, 90), "manager? or architect, dont want to lose coding");
        Assert.Null(goals.TargetOccupation);
        Assert.Equal(["11-3021.00", "15-1299.08"], goals.Unread!.Candidates.Order());
        Assert.Empty((Somebody.Working(Developer, 90) with { Goals = goals }).Advice(5).Credentials);
    }

    [Theory]
    [InlineData("stay help desk, 24 hrs/wk (caring for mom)", HelpDesk, true)]
    [InlineData("help desk, 24 hrs/wk", HelpDesk, false)]
    public void Goal_ThatKeepsTheWorkHeld_IsKept(string text, string code, bool isKept)
    {
        var goals = Read(Somebody.Working(HelpDesk, 90), text);
        Assert.Equal((code, isKept, isKept), (goals.TargetOccupation, goals.IsKept, goals.KeepsWork));
    }

    [Fact]
    public void Goal_SameWorkOfSomebodyWithoutAJob_IsTheLastOne() =>
        Assert.Equal("15-1251.00", Read(Somebody.Left("15-1251.00", 200, 2), "same work if I can, remote ok").TargetOccupation);

    [Theory]
    [InlineData("network admin again, school hrs if possible", "")]
    [InlineData("sysadmin while kids are in school", "")]
    [InlineData("school IT tech", "school")]
    public void Parts_HoursOfASchool_AreNoEmployer(string text, string employer) =>
        Assert.Equal(
            employer,
            GoalParts.Of(text).Where(p => p.Kind == GoalPartKind.Employer).Select(p => p.Code).FirstOrDefault(string.Empty)
        );

    [Theory]
    [InlineData("DBA, company is outsourcing", true)]
    [InlineData("sysadmin - laid off in May", true)]
    [InlineData("plant closing, networks", true)]
    [InlineData("close to home", false)]
    [InlineData("store manager", false)]
    public void Employer_ThatEndsTheJob_HasNoOpenings(string goal, bool ends) => Assert.Equal(ends, EmployerWords.IsEnding(goal));

    private static Goals Read(Participant person, string text) =>
        GoalMeaning
            .Apply(
                person with
                {
                    Goals = new FactIntake(Ranking.AdviceFixture.Catalog, s_matchers, AsOf).Goal("goal", text),
                },
                Ranking.AdviceFixture.Catalog,
                AsOf
            )
            .Goals;
}
