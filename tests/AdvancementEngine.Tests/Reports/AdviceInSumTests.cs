using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Reports;

/// <summary>What the certifications take together, and what stands beside the step. Over the shipped bundle; the people are
/// made up.</summary>
public sealed class AdviceInSumTests
{
    private static readonly RecommendationWords s_words = new(Bundle.Catalog);

    private static Participant Networker(float money) =>
        Somebody.Working("49-2022.00", 30).Wanting(NetworkSupport, months: 12, money: money);

    [Theory]
    [InlineData(450f, true)]
    [InlineData(2000f, false)]
    public void SumWords_TwoWithinTheMoneyEach_SayWhatTheyCostTogether(float money, bool above)
    {
        var listed = Networker(money).Advice().Credentials;
        var said = SumWords.Of(listed);
        var fees = listed.Where(c => c.Group == OpportunityGroup.Next).Sum(c => c.FeeUsd ?? 0f);

        Assert.StartsWith($"Together: ${fees:#,0}", said, StringComparison.Ordinal);
        Assert.Equal(above, SumWords.IsAboveMoney(listed));
        Assert.Equal(above, said.Contains($"You have ${money:#,0}", StringComparison.Ordinal));
    }

    [Fact]
    public void SumWords_OneCredential_SayNothing() => Assert.Empty(SumWords.Of(Networker(2000f).Advice().Credentials.Take(1)));

    [Theory]
    [InlineData(true, "Take your resume along")]
    [InlineData(false, "help with your resume")]
    public void Step_ResumeOnRecord_IsNotOffered(bool has, string words)
    {
        var person = Somebody.Wanting(WebDeveloper) with { Needs = [new SupportNeed("housing", Said)] };
        if (has)
            person = person with { Facts = [new ParticipantFact("resume", "2026-08-01", Said)] };

        Assert.Contains(words, s_words.Step(person.Advice().NextStep!), StringComparison.Ordinal);
    }

    // Papers for work stand for a degree that may be foreign; who works in IT here has shown what it is worth.
    [Theory]
    [InlineData(EducationLevel.Bachelor, "documented", "53-3033.00", true)]
    [InlineData(EducationLevel.Master, "none", "53-3033.00", true)]
    [InlineData(EducationLevel.HighSchool, "documented", "53-3033.00", false)]
    [InlineData(EducationLevel.Bachelor, "", "53-3033.00", false)]
    [InlineData(EducationLevel.Bachelor, "documented", Developer, false)]
    public void Beside_DegreeAndPapers_NamesTheEvaluation(EducationLevel level, string papers, string job, bool named)
    {
        var person = Somebody.Left(Administrator, 80, 60).Working(job, 30).Wanting(Administrator) with
        {
            Education = new EducationRecord(level, Said),
            Facts = papers.Length == 0 ? [] : [new ParticipantFact("work-authorization", papers, Said)],
        };

        Assert.Equal(named, RecommendationWords.Beside(person.Advice().NextStep!).Contains("evaluation", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(EducationLevel.SomeCollege, true)]
    [InlineData(EducationLevel.Bachelor, false)]
    public void Schooling_GoalThatUsuallyBeginsWithADegree_IsSaid(EducationLevel level, bool said)
    {
        var person = Somebody.Wanting(SecurityAnalyst) with { Education = new EducationRecord(level, Said) };
        var goal = person.Advice().Occupations.Single(o => o.Code == SecurityAnalyst);

        Assert.Equal(said, RecommendationWords.Schooling(goal).Contains("bachelor's degree", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("work", true)]
    [InlineData("advancement.pay", true)]
    [InlineData("advancement.beside-goal", false)]
    [InlineData("6.agreement-for-occupation", false)]
    public void Questions_WithoutPlainWords_AreNotForTheParticipant(string fact, bool plain) =>
        Assert.Equal(plain, QuestionWords.IsPlain(fact));
}
