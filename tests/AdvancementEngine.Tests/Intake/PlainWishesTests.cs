using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Tests.Ranking;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Jobs and goals that are plain beside the record: nobody is asked what they mean. The people are made up.</summary>
public sealed class PlainWishesTests
{
    private const string Telecom = "49-2022.00";
    private const string Tester = "15-1253.00";
    private const string DatabaseAdministrator = "15-1242.00";

    private static readonly IntakeMatchers s_matchers = IntakeMatchers.Of(AdviceFixture.Catalog);

    private static WorkSpell? Job(string title)
    {
        var open = false;
        return new FactIntake(AdviceFixture.Catalog, s_matchers, AsOf).Work(
            part => part,
            title,
            "2019-05",
            string.Empty,
            new SourceText("resume", string.Empty, string.Empty),
            ref open
        );
    }

    [Theory]
    [InlineData("broadband field tech, Comcast", Telecom)]
    [InlineData("cable service technician II", Telecom)]
    [InlineData("campus technician, unified school district", HelpDesk)]
    [InlineData("software testing technician", Tester)]
    [InlineData("QA tester (manual) banking software", Tester)]
    [InlineData("analista y DBA, banco", DatabaseAdministrator)]
    public void Work_PlainlyWritten_IsRead(string title, string occupation) => Assert.Equal(occupation, Job(title)?.Occupation);

    [Theory]
    [InlineData("corporate IT", true)]
    [InlineData("in-house IT team", true)]
    [InlineData("corporate IT auditor", false)]
    [InlineData("corporate trainer", false)]
    public void IsItOfEmployer_Text_IsThatAndNoMore(string text, bool expected) => Assert.Equal(expected, GoalWishes.IsItOfEmployer(text));

    [Theory]
    [InlineData("remote", true)]
    [InlineData("job from home, part time", true)]
    [InlineData("remote help desk", false)]
    [InlineData("data from home", false)]
    public void IsOnlyPlace_Text_NamesNoWork(string text, bool expected) => Assert.Equal(expected, GoalWishes.IsOnlyPlaceOrHours(text));

    private static Goals Read(Participant person, string goal, string? target = null) =>
        GoalMeaning
            .Apply(
                person with
                {
                    Goals = person.Goals with
                    {
                        Stated = goal,
                        TargetOccupation = target,
                        Unread = target is null ? new UnreadText(goal, []) : null,
                    },
                },
                AdviceFixture.Catalog,
                AsOf
            )
            .Goals;

    [Theory]
    [InlineData("corporate IT, no more retail", HelpDesk)]
    [InlineData("hospital IT", Administrator)]
    public void Apply_ItOfAKindOfEmployer_IsTheWorkOfNow(string goal, string held) =>
        Assert.True(Read(Somebody.Working(held, 40), goal) is { NamesEmployer: true, TargetOccupation: var target } && target == held);

    [Theory]
    [InlineData("corporate IT", "49-2022.00")]
    [InlineData("hospital IT?", Administrator)]
    public void Apply_ItOfAKindOfEmployerForOthersOrUndecided_IsNotTheWorkOfNow(string goal, string held) =>
        Assert.Null(Read(Somebody.Working(held, 40), goal).TargetOccupation);

    [Fact]
    public void Apply_ProgrammerAgain_KeepsTheGoalAsWritten() =>
        Assert.Equal("15-1251.00", Assert.Single(Read(Somebody.Left(Developer, 90, 20), "programmer again", "15-1251.00").Alternatives));

    [Theory]
    [InlineData("programmer again", "15-1251.00", Developer, Developer)]
    [InlineData("programmer", "15-1251.00", Developer, "15-1251.00")]
    [InlineData("programmer again", "15-1251.00", Administrator, "15-1251.00")]
    [InlineData("back to school, programmer", "15-1251.00", Developer, "15-1251.00")]
    [InlineData("programmer, never nights again", "15-1251.00", Developer, "15-1251.00")]
    [InlineData("back to programmer", "15-1251.00", Developer, Developer)]
    public void Apply_WorkDoneUnderAnotherName_IsMeantByAgain(string goal, string target, string done, string expected) =>
        Assert.Equal(expected, Read(Somebody.Left(done, 90, 20), goal, target).TargetOccupation);

    [Theory]
    [InlineData(true, Administrator)]
    [InlineData(false, HelpDesk)]
    public void Apply_SameWorkOfAServicesSpecialist_IsThatOfTheSystemsRun(bool runs, string expected)
    {
        var soldier = Somebody with
        {
            Work =
            [
                new WorkSpell(HelpDesk, AsOf.AddMonths(-80), null, new Source("self", null, string.Empty)) { Stated = "25B, US Army" },
            ],
        };
        if (runs)
            soldier = soldier.Showing("technology:microsoft-windows-server", "technology:microsoft-active-directory");
        Assert.Equal(expected, Read(soldier, "same work as a civilian").TargetOccupation);
    }
}
