using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Participants.Intake;

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
