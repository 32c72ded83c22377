using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What was begun is finished first, and a goal named otherwise is not answered with a post one level up. Over the shipped bundle;
/// the people are made up.</summary>
public sealed class StepsFinishedTests
{
    private static readonly RecommendationWords s_words = new(AdviceFixture.Catalog);

    private static Participant Starting(Participant person, string credential, bool isFailed) =>
        person with
        {
            ExamsStarted = [new StartedExam(credential, isFailed, credential, Said)],
        };

    [Theory]
    [InlineData(true, "said/failed", "again")]
    [InlineData(false, "said/under-way", "Finish")]
    public void NextStep_ExamFailedOrStudiedFor_IsTheFirstAction(bool isFailed, string code, string named)
    {
        var step = Starting(Somebody.Working(Administrator, 14).Wanting(target: Administrator), "cisco-ccna", isFailed).Advice().NextStep!;
        Assert.Equal(("next-step.finish-started", "credential:cisco-ccna"), (step.Policy, step.Subject));
        Assert.Contains(code, step.Beside);
        Assert.Contains(named, s_words.Step(step), StringComparison.Ordinal);
    }

    private static Participant Titled(string title, string goal) =>
        Somebody.Working(Administrator, 60).Wanting(target: Administrator) is var person
            ? person with
            {
                Work = [.. person.Work.Select(w => w with { Stated = title })],
                Goals = person.Goals with { Stated = goal },
            }
            : Somebody;

    [Theory]
    [InlineData("network engineer", "data center engineer", true)]
    [InlineData("network engineer", "network engineer", false)]
    [InlineData("network engineer", "senior data center engineer", false)]
    [InlineData("network engineer", "data center engineer, better pay", false)]
    [InlineData("network engineer", "data center, not sure", false)]
    [InlineData("", "data center engineer", false)]
    public void NamedTitle_OtherWordsThanTheTitleOfNow_AreOther(string title, string goal, bool isOther) =>
        Assert.Equal(isOther, AdvancementEngine.Ranking.Steps.NamedTitle.IsOther(Titled(title, goal), AsOf));

    [Fact]
    public void NextStep_TwoStudiedForAndOneBelowTheWork_TheOtherIsFinished()
    {
        var person = Somebody.Working(SecurityAnalyst, 60).Wanting(target: SecurityAnalyst) with
        {
            ExamsStarted =
            [
                new StartedExam("comptia-security-plus", false, "studying for Security+", Said),
                new StartedExam("comptia-cysa-plus", false, "studying for CySA+", Said),
            ],
        };
        Assert.Equal("credential:comptia-cysa-plus", person.Advice().NextStep!.Subject);
    }

    [Fact]
    public void NextStep_CertificateOfAnotherLineStudiedFor_IsNotTheFirstAction() =>
        Assert.NotEqual(
            "next-step.finish-started",
            Starting(Somebody.Working(Administrator, 14).Wanting(target: Administrator), "google-ux-design", false)
                .Advice()
                .NextStep!.Policy
        );
}
