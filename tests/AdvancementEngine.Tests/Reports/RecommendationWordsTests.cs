using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Tests.Plans;

namespace AdvancementEngine.Tests.Reports;

public class RecommendationWordsTests
{
    private static readonly RecommendationWords s_words = new(DemoPlans.Bundle.Catalog);

    [Theory]
    [InlineData(OpportunityGroup.Later)]
    [InlineData(OpportunityGroup.Other)]
    public void Status_NotInTheGroupNext_NeverSaysItCanStartNow(OpportunityGroup group)
    {
        var blocking = group == OpportunityGroup.Later ? EffectKind.Later : EffectKind.Other;
        var policies = PolicyBook.Create().Policies.Where(p => p.Effect == blocking).ToList();
        Assert.NotEmpty(policies);
        string[][] ways = [[], ["15-1231.00"]];
        float?[] months = [null, 0f, 36f];
        var items = policies.SelectMany(p =>
            ways.SelectMany(w => months.Select(m => Item(group, p) with { Way = [.. w], MonthsAway = m }))
        );
        foreach (var item in items)
        {
            var text = s_words.Status(item);
            Assert.NotEmpty(text);
            Assert.DoesNotContain("can start now", text, StringComparison.Ordinal);
        }
    }

    private static NextStep Applying(params string[] beside) =>
        new(NextStepKind.Apply, "next-step.apply-doing", string.Empty, "15-1244.00", [], null, null) { Beside = [.. beside] };

    [Theory]
    [InlineData(SaidCodes.Named)]
    [InlineData(SaidCodes.Named, SaidCodes.Remote)]
    public void Step_NamedJobs_AsksWhereThePersonWorksOnlyWhereThatHelps(params string[] beside)
    {
        const string Asked = "Ask where you work now";
        Assert.DoesNotContain(Asked, s_words.Step(Applying(beside), null, "data center"), StringComparison.Ordinal);
        Assert.Contains(Asked, s_words.Step(Applying([.. beside, SaidCodes.OwnEmployer]), null, "data center"), StringComparison.Ordinal);
    }

    [Fact]
    public void Step_NamedJobsWithoutThePersonsWords_NamesTheOccupation()
    {
        var step = Applying(SaidCodes.Named);
        Assert.Contains("you named \"data center\".", s_words.Step(step, null, "data center"), StringComparison.Ordinal);
        Assert.Contains($"you named ({s_words.Name(step.Toward)}).", s_words.Step(step), StringComparison.Ordinal);
    }

    [Fact]
    public void Status_LaterByLevelWithAWay_NamesTheWayAndTheMonths()
    {
        var level = PolicyBook.Create().Policies.Single(p => p.Code == "readiness.level");
        var item = Item(OpportunityGroup.Later, level) with { Way = ["15-1231.00"], MonthsAway = 36f };
        Assert.Equal("About 3 years away. First: Computer Network Support Specialists", s_words.Status(item));
    }

    [Fact]
    public void Status_Next_SaysItCanStartNow() =>
        Assert.Contains("can start now", s_words.Status(Item(OpportunityGroup.Next, null)), StringComparison.Ordinal);

    /// <summary>A policy that puts an occupation off has a sentence of its own, or its summary; its code is never the reason.</summary>
    [Fact]
    public void Reason_EveryBlockingPolicy_IsNotItsCode()
    {
        foreach (var policy in PolicyBook.Create().Policies.Where(p => p.Effect is EffectKind.Later or EffectKind.Other).AtLeastOne())
        {
            var group = policy.Effect == EffectKind.Later ? OpportunityGroup.Later : OpportunityGroup.Other;
            var reason = s_words.Reason(Item(group, policy));
            Assert.False(reason.EndsWith(": " + PolicyWords.Short(policy.Code), StringComparison.Ordinal), $"{policy.Code}: {reason}");
            Assert.InRange(reason.Split(' ').Length, 2, 60);
        }
    }

    [Theory]
    [InlineData("Computer User Support Specialists", "a Computer User Support Specialist")]
    [InlineData("Information Security Analysts", "an Information Security Analyst")]
    [InlineData("Software Quality Assurance Analysts and Testers", "a Software Quality Assurance Analyst and Tester")]
    [InlineData("Computer Systems Engineers/Architects", "a Computer Systems Engineer/Architect")]
    [InlineData("Office Clerks, General", "one of the Office Clerks, General")]
    public void OneOf_ATitle_IsOnePerson(string title, string one) => Assert.Equal(one, OccupationWords.OneOf(title));

    [Theory]
    [InlineData("Border Gateway Protocol BGP", "Border Gateway Protocol (BGP)")]
    [InlineData("Microsoft SQL Server", "Microsoft SQL Server")]
    [InlineData("Oracle PL SQL", "Oracle PL SQL")]
    public void InParentheses_AnAcronymAtTheEnd_IsSetOff(string name, string shown) =>
        Assert.Equal(shown, AcronymWords.InParentheses(name));

    [Theory]
    [InlineData(1f, "1 more month")]
    [InlineData(3f, "3 more months")]
    [InlineData(24f, "2 more years")]
    [InlineData(27f, "2 years and 3 months more")]
    public void MoreMonths_ANumber_ReadsAsPeopleSayIt(float months, string words) =>
        Assert.Equal(words, RecommendationWords.MoreMonths(months));

    private static RankedOccupation Item(OpportunityGroup group, PolicyInfo? policy) =>
        new()
        {
            Code = "15-1244.00",
            Title = "Network and Computer Systems Administrators",
            Rank = 1,
            Group = group,
            Pay = new(null, null, string.Empty),
            Fit = new(FitBasis.Content, 0f, FitGrade.Close, 0, null, null, null),
            Score = 0f,
            Findings = policy is null
                ? []
                :
                [
                    new(
                        policy,
                        SubjectKind.Opportunity,
                        "15-1244.00",
                        Verdict.NotMet,
                        Measure.Missing,
                        Measure.Missing,
                        policy.Effect,
                        0f,
                        policy.Actionable,
                        string.Empty,
                        string.Empty
                    ),
                ],
        };
}
