using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>The one next step, over the shipped bundle: what is known of a person changes it in the right direction.</summary>
public sealed class NextStepTests
{
    private static readonly Participant s_desk = Somebody
        .Working(HelpDesk, 20)
        .Holding("comptia-a-plus")
        .Showing("technology:microsoft-active-directory");

    [Fact]
    public void NextStep_UsualCredentialEarned_TurnsFromEarningToApplying()
    {
        var before = s_desk.Advice();
        Assert.Equal(
            (NextStepKind.Earn, "credential:comptia-network-plus", NetworkSupport),
            (before.NextStep!.Kind, before.NextStep.Subject, before.NextStep.Toward)
        );
        Assert.Equal("comptia-network-plus", before.Credentials[0].Code);
        var after = s_desk.Holding("comptia-network-plus").Advice();
        Assert.Equal(NextStepKind.Apply, after.NextStep!.Kind);
        Assert.DoesNotContain(after.Credentials, c => c.Code == "comptia-network-plus");
    }

    [Fact]
    public void NextStep_EachCredentialHeld_IsNotTheStepAnyMore()
    {
        var person = s_desk.Wanting(target: SecurityAnalyst);
        for (var i = 0; i < 4 && person.Advice().NextStep is { Kind: NextStepKind.Earn } step; i++)
        {
            Assert.Contains(person.Advice().Credentials, c => "credential:" + c.Code == step.Subject && c.Group == OpportunityGroup.Next);
            person = person.Holding(step.Subject["credential:".Length..]);
            Assert.NotEqual(step.Subject, person.Advice().NextStep!.Subject);
        }
    }

    [Fact]
    public void NextStep_NoMoney_IsNotACredentialThatCosts()
    {
        var step = s_desk.Wanting(money: 0).Advice().NextStep!;
        Assert.False(step.Kind == NextStepKind.Earn && step.CostUsd > 0f, $"{step}");
        Assert.All(
            s_desk.Wanting(money: 0).Advice().Credentials.Where(c => c.FeeUsd > 0f).AtLeastOne(),
            c => Assert.Equal(OpportunityGroup.Later, c.Group)
        );
    }

    [Fact]
    public void NextStep_FewMonths_IsNotACredentialThatTakesLonger() =>
        Assert.All(
            s_desk.Wanting(months: 1).Advice().Credentials.Where(c => c.Months > 1f).AtLeastOne(),
            c => Assert.Equal(OpportunityGroup.Later, c.Group)
        );

    [Fact]
    public void NextStep_AnotherGoal_LeadsElsewhere()
    {
        Assert.Equal(Administrator, s_desk.Wanting(target: Administrator).Advice().NextStep!.Toward);
        Assert.Equal(SecurityAnalyst, s_desk.Wanting(target: SecurityAnalyst).Advice().NextStep!.Toward);
        Assert.NotEqual(
            s_desk.Wanting(target: Administrator).Advice().Credentials[0].Code,
            s_desk.Wanting(target: SecurityAnalyst).Advice().Credentials[0].Code
        );
    }

    [Fact]
    public void NextStep_StoppingNeed_ComesBeforeStudy()
    {
        var step = (s_desk with { Needs = [new SupportNeed("housing", Said)] }).Advice().NextStep!;
        Assert.Equal((NextStepKind.Support, "housing"), (step.Kind, step.Subject));
    }

    [Fact]
    public void NextStep_NothingButTime_IsMonthsInThePresentJobAndWhatToAskForThere()
    {
        var step = Somebody
            .Working(NetworkSupport, 2)
            .Holding("comptia-network-plus", "cisco-ccna")
            .Wanting(target: Administrator, money: 0)
            .Advice()
            .NextStep!;
        Assert.Equal(NextStepKind.Stay, step.Kind);
        Assert.InRange(step.Months!.Value, 4f, 36f);
        Assert.NotEmpty(step.Then);
        Assert.All(step.Then, t => Assert.StartsWith("technology:", t, StringComparison.Ordinal));
    }

    [Fact]
    public void NextStep_MoreMonthsWorked_IsNearer()
    {
        float Away(int months) =>
            Somebody
                .Working(HelpDesk, months)
                .Holding("comptia-a-plus")
                .Wanting(target: Administrator)
                .Advice()
                .Occupations.Single(o => o.Code == Administrator)
                .MonthsAway!.Value;
        Assert.True(Away(2) > Away(12) && Away(12) > Away(30));
    }

    [Fact]
    public void NextStep_ExperienceThatEndedLongAgo_CountsLess()
    {
        var lately = Somebody.Left(Administrator, 24, 6).Advice();
        var longAgo = Somebody.Left(Administrator, 24, 130).Advice();
        Assert.True(lately.Standing!.ItMonths > 20f && longAgo.Standing!.ItMonths == 0f);
        Assert.NotEqual(lately.Occupations[0].Code, longAgo.Occupations[0].Code);
    }

    [Fact]
    public void NextStep_NeverASkillOrKnowledgeArea_AndATechnologyOnlyWhereInDemand()
    {
        foreach (var occupation in AdviceFixture.Catalog.Occupations)
        {
            var step = Somebody.Working(occupation.Code, 14).Advice(1).NextStep!;
            Assert.False(
                step.Subject.StartsWith("skill:", StringComparison.Ordinal)
                    || step.Subject.StartsWith("knowledge:", StringComparison.Ordinal),
                step.Subject
            );
            if (step.Kind == NextStepKind.Learn)
                Assert.Contains(
                    AdviceFixture.Catalog.FindOccupation(step.Toward)!.Technologies,
                    t => t.Element == step.Subject && (t.InDemand || t.Hot)
                );
        }
    }

    [Fact]
    public void NextStep_OnlyMoneyMissingForTheFirstCredential_IsToFindWhoPays()
    {
        var person = Somebody.Working("31-1131.00", 60).Wanting(target: HelpDesk, money: 150);
        var step = person.Advice().NextStep!;
        Assert.Equal((NextStepKind.Support, "exam-fee"), (step.Kind, step.Subject));
        Assert.Equal(NextStepKind.Earn, person.Wanting(target: HelpDesk, money: 1000).Advice().NextStep!.Kind);
    }

    [Fact]
    public void NextStep_GoalOfOneFieldNotRead_IsAskedBesideTheStepAndNotInsteadOfIt()
    {
        Participant Wanting(string text, params string[] candidates) =>
            s_desk with
            {
                Goals = Goals.None with { Unread = new UnreadText(text, [.. candidates]) },
            };
        var one = Wanting("network tech", NetworkSupport).Advice().NextStep!;
        Assert.NotEqual(NextStepKind.Clarify, one.Kind);
        Assert.Contains("meant/" + NetworkSupport, one.Beside);
        Assert.NotEqual(NextStepKind.Clarify, Wanting("computers", NetworkSupport, Developer).Advice().NextStep!.Kind);
        // Somebody in IT who says that nothing is decided is asked first.
        var undecided = Wanting("network or code, not sure", NetworkSupport, Developer).Advice().NextStep!;
        Assert.Equal((NextStepKind.Clarify, "goal"), (undecided.Kind, undecided.Subject));
    }

    [Fact]
    public void NextStep_AdministratorWhoWantsToManage_LeadsBeforeAnyCertificate()
    {
        var step = Somebody.Working(Administrator, 150).Wanting(target: Manager).Advice().NextStep!;
        Assert.Equal((NextStepKind.Experience, "lead", Manager), (step.Kind, step.Subject, step.Toward));
    }

    [Fact]
    public void NextStep_TeacherWhoWantsDataWork_IsNoPlatform()
    {
        var step = Somebody.Working("25-2031.00", 100).Wanting(target: "15-2051.01").Advice().NextStep!;
        Assert.DoesNotContain(
            step.Subject,
            (string[])["technology:amazon-web-services-aws-software", "technology:microsoft-azure-software"]
        );
    }

    [Theory]
    [InlineData(Manager)]
    [InlineData("15-1241.00")]
    [InlineData("15-1299.08")]
    public void Rank_SomebodyBeyondIt_IsNeverTheHelpDesk(string job) =>
        Assert.All(
            Somebody.Working(job, 60).Advice(RankOptions.LongestList).Occupations
                .Where(o => o.Code is HelpDesk or NetworkSupport)
                .AtLeastOne(),
            o => Assert.Equal(OpportunityGroup.Other, o.Group)
        );

    [Theory]
    [InlineData("15-1299.07")]
    [InlineData("15-1255.01")]
    [InlineData("17-2061.00")]
    [InlineData("15-1221.00")]
    public void Rank_OccupationOfItsOwnField_AsksForEvidence(string code)
    {
        foreach (var job in new[] { HelpDesk, WebDeveloper, Developer, Administrator, SecurityAnalyst })
            Assert.Equal(
                OpportunityGroup.Other,
                Somebody.Working(job, 40).Advice(RankOptions.LongestList).Occupations.Single(o => o.Code == code).Group
            );
        Assert.NotEqual(
            OpportunityGroup.Other,
            Somebody.Working(Developer, 40).Wanting(target: code).Advice().Occupations.Single(o => o.Code == code).Group
        );
    }

    [Fact]
    public void Rank_Goal_IsAlwaysListedWithItsWay()
    {
        foreach (var occupation in AdviceFixture.Catalog.Occupations.Where(o => !o.UsualOrigin && o.Code != HelpDesk).AtLeastOne())
        {
            var result = s_desk.Wanting(target: occupation.Code).Advice(3);
            var goal = result.Occupations.Single(o => o.IsGoal);
            Assert.Equal(occupation.Code, goal.Code);
            if (goal.Group == OpportunityGroup.Later)
                Assert.True(goal.MonthsAway > 0f || goal.Gap.Length > 0, $"{goal.Code}: {goal.MonthsAway}");
            Assert.True(
                result.Occupations.TakeWhile(o => !o.IsGoal).All(o => o.Group < goal.Group || o.Group == goal.Group == false),
                goal.Code
            );
        }
    }

    [Theory]
    [InlineData(HelpDesk)]
    [InlineData(WebDeveloper)]
    [InlineData(Administrator)]
    [InlineData(SecurityAnalyst)]
    public void Rank_PayBelowThePresentJob_IsNoStepUp(string job) =>
        Assert.All(
            Somebody.Working(job, 60).Advice(RankOptions.LongestList).Occupations
                .Where(o => o.Group != OpportunityGroup.Other)
                .AtLeastOne(),
            o =>
                Assert.True(
                    o.Pay.SharedWith.Length > 0
                        || o.Pay.EntryUsd is null
                        || o.Pay.EntryUsd >= 0.95 * AdviceFixture.Catalog.FindOccupation(job)!.Wage!.P25,
                    o.Code
                )
        );

    [Fact]
    public void Rank_WageFloor_ChangesTheOrder() =>
        Assert.NotEqual(
            Somebody.Working("15-1253.00", 40).Advice().Occupations.Select(o => o.Score),
            Somebody.Working("15-1253.00", 40).Wanting(floor: 200_000).Advice().Occupations.Select(o => o.Score)
        );

    [Fact]
    public void Rank_UnknownWork_KeepsWhatIsAboveEarlyLevelOutOfNext()
    {
        var unknown = Somebody with { WorkHistoryKnown = false };
        var result = unknown.Advice(RankOptions.LongestList);
        Assert.DoesNotContain(result.Occupations, o => o.Group == OpportunityGroup.Next && o.Level > OccupationLevel.Early);
        Assert.Contains(result.Occupations, o => o.Group == OpportunityGroup.Next);
    }
}
