using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Participants.Intake;

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

    [Fact]
    public void Apply_MeaningTwoLevelsUp_IsNotOffered() =>
        Assert.Equal(Administrator, Read(Meaning(Somebody.Working(NetworkSupport, 30), Architect, Administrator)).TargetOccupation);

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
    public void Apply_JoinedGoals_EachIsKept() =>
        Assert.Equal(
            [Architect, Systems],
            Read(Meaning(Somebody.Working(HelpDesk, 12), "architect / cloud", [Architect, Systems])).Unread!.Candidates
        );

    private static Goals Read(Participant person) => GoalMeaning.Apply(person, Ranking.AdviceFixture.Catalog, AsOf).Goals;

    private static Participant Meaning(Participant person, params ImmutableArray<string> candidates) =>
        Meaning(person, "made-up", candidates);

    private static Participant Meaning(Participant person, string text, ImmutableArray<string> candidates) =>
        person with
        {
            Goals = Goals.None with { Unread = new UnreadText(text, candidates) },
        };
}
