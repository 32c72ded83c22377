using AdvancementEngine.Participants;
using AdvancementEngine.Ranking.Steps;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The central duty of a first job, as records say it. The texts are made up.</summary>
public sealed class DutyWordsTests
{
    [Theory]
    [InlineData("pulling cat6, terminating jacks", EvidenceKind.Used, "49-2022.00", true)]
    [InlineData("instalacion de cableado", EvidenceKind.Used, "49-2022.00", true)]
    [InlineData("pulled cable w/ uncle", EvidenceKind.SelfReported, "49-2022.00", false)]
    [InlineData("hand tools", EvidenceKind.Used, "49-2022.00", false)]
    [InlineData("screen & board repair", EvidenceKind.Used, "49-2011.00", true)]
    [InlineData("fix phones + laptops for people in the shelter", EvidenceKind.Used, "49-2011.00", true)]
    [InlineData("resets passwords for agents", EvidenceKind.Used, "15-1232.00", true)]
    [InlineData("resets passwords for agents", EvidenceKind.Used, "15-1244.00", false)]
    public void Does_WhatTheRecordSays_IsTheDuty(string said, EvidenceKind kind, string occupation, bool does) =>
        Assert.Equal(does, DutyWords.Does(occupation, Saying(said, kind), AsOf));

    [Theory]
    [InlineData("Epic charting, superuser on unit", true)]
    [InlineData("train new staff on Epic", true)]
    [InlineData("go-to person for computer problems", true)]
    [InlineData("train new cashiers", false)]
    [InlineData("Epic charting", false)]
    public void IsKeyUser_WhomOthersAskAboutASystem(string said, bool isKeyUser) =>
        Assert.Equal(isKeyUser, DutyWords.IsKeyUser(Saying(said, EvidenceKind.Used), AsOf));

    private static Participant Saying(string said, EvidenceKind kind) =>
        Somebody with
        {
            UnreadEvidence = [new UnreadEvidence(said, kind, Said)],
        };
}
