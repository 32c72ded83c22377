using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Participants;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Intake;

/// <summary>A goal of several meanings is read beside the work on record. The people are made up.</summary>
public sealed class GoalMeaningTests
{
    private const string Architect = "15-1241.00";
    private const string Systems = "15-1299.08";
    private const string Scientist = "15-2051.00";
    private const string Analyst = "15-2051.01";

    [Fact]
    public void Apply_OneOfTheMeaningsIsHeldNow_TheOtherIsTheGoal() =>
        Assert.Equal(Architect, Read(Meaning(Somebody.Working(Administrator, 60), Administrator, Architect)).TargetOccupation);

    // "Senior developer": the other meanings would be a step down from the work of now.
    [Theory]
    [InlineData(Developer, Developer)]
    [InlineData(WebDeveloper, null)]
    [InlineData(HelpDesk, null)]
    public void Apply_OtherMeaningsAreBelowTheWorkOfNow_MoreOfThatWorkIsTheGoal(string held, string? kept)
    {
        var read = Read(Meaning(Somebody.Working(held, 60), Developer, WebDeveloper)).TargetOccupation;
        if (kept is null)
            Assert.NotEqual(held, read);
        else
            Assert.Equal(kept, read);
    }

    [Theory]
    [InlineData("network engineer, any shift", Architect)]
    [InlineData("database specialist", "15-1243.00")]
    [InlineData("systems engineer", Systems)]
    public void Apply_FieldNamedInTheGoal_NoOtherFieldIsMeant(string text, string goal)
    {
        var person = Meaning(Somebody.Working(Administrator, 90), goal, "15-1299.05");
        var said = person.Goals.Unread! with { Text = text };
        Assert.Equal(goal, Read(person with { Goals = person.Goals with { Unread = said } }).TargetOccupation);
    }

    [Fact]
    public void Apply_MeaningTwoLevelsUp_IsNotOffered() =>
        Assert.Equal(Administrator, Read(Meaning(Somebody.Working(NetworkSupport, 30), Architect, Administrator)).TargetOccupation);

    [Theory]
    [InlineData(Administrator, 2021, Administrator)]
    [InlineData(Administrator, 2026, null)]
    [InlineData("15-1299.03", 2020, Administrator)]
    [InlineData("15-1242.00", 2019, Administrator)]
    public void Apply_MeaningAboveWorkLeftYearsAgo_IsNotOffered(string held, int ended, string? goal)
    {
        var person = Somebody with { Work = [new WorkSpell(held, new(2010, 1, 1), new(ended, 1, 1), Said)] };
        Assert.Equal(goal, Read(Meaning(person, Administrator, Architect)).TargetOccupation);
    }

    [Fact]
    public void Apply_AllMeaningsFarAbove_TheLowestIsTheGoal() =>
        Assert.Equal(Analyst, Read(Meaning(Somebody.Working("43-4051.00", 60), Scientist, Analyst)).TargetOccupation);

    [Fact]
    public void Apply_NothingOnRecordToGoBy_IsAsked() =>
        Assert.Equal(2, Read(Meaning(Somebody, Scientist, Developer)).Unread!.Candidates.Length);

    [Theory]
    [InlineData(Administrator, Systems)]
    [InlineData(WebDeveloper, Developer)]
    public void Apply_NameThatTwoFieldsShare_MeansTheOneOfOwnWork(string held, string goal) =>
        Assert.Equal(goal, Read(Meaning(Somebody.Working(held, 60), Developer, Systems)).TargetOccupation);

    [Fact]
    public void Apply_JoinedGoals_EachIsAGoal()
    {
        var goals = Read(Joined(Somebody, [NetworkSupport], [Developer]));
        Assert.Equal(NetworkSupport, goals.TargetOccupation);
        Assert.Equal([Developer], goals.Alternatives);
        Assert.Null(goals.Unread);
    }

    [Fact]
    public void Apply_JoinedGoals_WhatOneSaysPlainlyTheOtherMeans() =>
        Assert.Equal(
            (Architect, 0),
            (
                Read(Joined(Somebody.Working(Administrator, 60), [Architect, Systems], [Architect])).TargetOccupation,
                Read(Joined(Somebody.Working(Administrator, 60), [Architect, Systems], [Architect])).Alternatives.Length
            )
        );

    [Fact]
    public void Apply_JoinedGoalsOfABeginner_TheLowerMeaningIsNoGoalWhereTheOtherIsSaid()
    {
        var goals = Read(Joined(Somebody, ["49-2011.00", "49-2022.00"], ["49-2022.00"]));
        Assert.Equal(("49-2022.00", 0), (goals.TargetOccupation, goals.Alternatives.Length));
    }

    [Fact]
    public void Apply_JoinedGoalsOfALeader_WhatStandsBelowIsNone() =>
        Assert.Equal(Manager, Read(Joined(Somebody.Working(Manager, 60), [Manager], [SecurityAnalyst])).TargetOccupation);

    [Fact]
    public void Apply_FieldAmongOtherGoalsOfSomebodyFromOutside_MeansItsFirstJob() =>
        Assert.Equal(
            HelpDesk,
            Read(Joined(Somebody.Working("43-3031.00", 60), [NetworkSupport, HelpDesk, Administrator], [SecurityAnalyst])).TargetOccupation
        );

    private static Goals Read(Participant person) => GoalMeaning.Apply(person, Ranking.AdviceFixture.Catalog, AsOf).Goals;

    private static Participant Joined(Participant person, params ImmutableArray<ImmutableArray<string>> parts) =>
        person with
        {
            Goals = Goals.None with { Unread = new UnreadText("made-up", [.. parts.SelectMany(p => p).Distinct()]) { Parts = parts } },
        };

    private static Participant Meaning(Participant person, params ImmutableArray<string> candidates) =>
        person with
        {
            Goals = Goals.None with { Unread = new UnreadText("made-up", candidates) },
        };
}
