using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Tests.Policies;

public sealed class GoalTrackTests
{
    [Theory]
    [InlineData("Network Engineer", GoalTrack.Networking)]
    [InlineData("administrador de redes", GoalTrack.Networking)]
    [InlineData("cloud engineer", GoalTrack.Cloud)]
    [InlineData("Cloud network architect", GoalTrack.Cloud | GoalTrack.Networking)]
    [InlineData("Linux admin", GoalTrack.Systems)]
    [InlineData("Network and Computer Systems Administrators", GoalTrack.None)]
    [InlineData("help desk", GoalTrack.None)]
    [InlineData("", GoalTrack.None)]
    public void Of_WordsOfAGoal_NameTheLine(string stated, object named) =>
        Assert.Equal((GoalTrack)named, GoalTrackWords.Of(Goals.None with { Stated = stated }));
}
