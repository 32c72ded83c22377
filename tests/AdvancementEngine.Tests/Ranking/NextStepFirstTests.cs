using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What comes before applying, and what does not; and which certificates are no answer. Over the shipped bundle; the people are
/// made up.</summary>
public sealed class NextStepFirstTests
{
    private const string Tester = "15-1253.00";
    private const string Projects = "15-1299.09";

    [Fact]
    public void NextStep_NoWorkAuthorization_IsThatFirst()
    {
        var ready = Somebody.Holding("comptia-a-plus").Wanting(target: HelpDesk);
        var step = (ready with { Facts = [new ParticipantFact("work-authorization", "none", Said)] }).Advice().NextStep!;
        Assert.Equal((NextStepKind.Satisfy, "next-step.requirement/eligibility:work-authorization"), (step.Kind, step.Subject));
    }

    [Fact]
    public void NextStep_TesterWithoutALanguageWantsDevelopment_LearnsOneBeforeApplying()
    {
        var tester = Somebody
            .Working(Tester, 60)
            .Showing("technology:structured-query-language-sql", "technology:git")
            .Wanting(target: Developer);
        Assert.Equal((NextStepKind.Learn, "technology:python"), (tester.Advice().NextStep!.Kind, tester.Advice().NextStep!.Subject));
        Assert.NotEqual("technology:python", tester.Showing("technology:oracle-java").Advice().NextStep!.Subject);
    }

    [Fact]
    public void NextStep_HoldsTheLeadingJobAimedAt_IsNotToLeadAPart()
    {
        var step = Somebody.Working(Projects, 48).Wanting(target: Projects).Advice().NextStep!;
        Assert.NotEqual("lead", step.Subject);
        Assert.Equal("lead", Somebody.Working(Administrator, 120).Wanting(target: Manager).Advice().NextStep!.Subject);
    }

    [Theory]
    [InlineData("5", NextStepKind.Support)]
    [InlineData("8", NextStepKind.Earn)]
    public void NextStep_TutoringNeeded_ComesFirstWhereReadingIsLow(string grade, NextStepKind kind)
    {
        var person = Somebody.Wanting(target: HelpDesk, money: 1000, months: 12) with
        {
            Needs = [new SupportNeed("tutoring", Said)],
            Facts = [new ParticipantFact("reading-grade-level", grade, Said)],
        };
        Assert.Equal(kind, person.Advice().NextStep!.Kind);
    }

    [Fact]
    public void NextStep_NeitherTimeNorPayOfTheGoalCanBeHad_IsATalkAboutIt()
    {
        var step = Somebody.Wanting(target: SecurityAnalyst, floor: 100_000, months: 3, money: 0).Advice().NextStep!;
        Assert.Equal((NextStepKind.Clarify, "aim"), (step.Kind, step.Subject));
    }

    [Fact]
    public void Credentials_DevelopmentAndNoCloudOnRecord_NameNoCloudExam()
    {
        var tester = Somebody.Working(Tester, 30).Wanting(target: Developer, money: 1000, months: 12);
        Assert.DoesNotContain(tester.Advice().Credentials, c => c.Code.StartsWith("aws-", StringComparison.Ordinal));
        Assert.Contains(
            tester.Showing("technology:amazon-web-services-aws-software").Advice().Credentials,
            c => c.Code.StartsWith("aws-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Credentials_ExpertOneHeld_NoneBelowItInItsTrack() =>
        Assert.DoesNotContain(
            Somebody.Working(SecurityAnalyst, 120).Holding("isc2-cissp").Wanting(target: SecurityAnalyst).Advice().Credentials,
            c => c.Code is "comptia-cysa-plus" or "comptia-security-plus"
        );

    [Fact]
    public void Credentials_AssociateOneOfTheGoalLapsed_IsRenewedFirst()
    {
        var lapsed = Somebody.Left(Administrator, 60, 36).Wanting(target: Administrator, money: 1000, months: 12) with { Id = "T-RENEWS" };
        var ccna = new Evidence("credential:cisco-ccna", EvidenceKind.Assessed, new Source("Cisco", new DateOnly(2018, 1, 1), "made-up"));
        var first = (lapsed with { Evidence = [.. lapsed.Evidence, ccna] }).Advice().Credentials[0];
        Assert.Equal(("cisco-ccna", true), (first.Code, first.Renews));
    }
}
