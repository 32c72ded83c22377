using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>What evidence points to after a change: read from what was known before, it is what reading everything again gives.</summary>
public class CredentialStandingTests
{
    // Passed in 2015 and valid for three years: lapsed, unless a higher one of the issuer renews it.
    private static readonly Source s_longAgo = new("issuer", new DateOnly(2015, 5, 1), "made-up");

    private static readonly Evidence s_lapsed = new("credential:comptia-a-plus", EvidenceKind.Assessed, s_longAgo);

    private static readonly ActivityRecord s_internship = new("internship", 120f, AdviceFixture.Developer, AdviceFixture.Said);

    public static TheoryData<string> People => [.. s_made.Keys];

    private static readonly Dictionary<string, Participant> s_made = new(StringComparer.Ordinal)
    {
        ["nothing"] = AdviceFixture.Somebody,
        ["in-force"] = AdviceFixture.Somebody.Holding("comptia-security-plus", "comptia-a-plus").Showing("technology:git"),
        ["lapsed"] = AdviceFixture.Somebody with { Evidence = [s_lapsed] },
        ["trained"] = AdviceFixture.Somebody.Holding("comptia-network-plus") with { Activities = [s_internship] },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void Of_OneMoreFact_IsWhatReadingAllAgainGives(string name)
    {
        var person = s_made[name];
        var before = Anew(person);
        foreach (var element in AdviceFixture.Catalog.Credentials.Select(c => c.ElementId).Append("technology:git"))
        {
            foreach (var source in (Source[])[Source.Unsaid, s_longAgo])
                Same(person with { Evidence = person.Evidence.Add(new Evidence(element, EvidenceKind.Assessed, source)) }, before);
        }

        Same(person with { Activities = person.Activities.Add(s_internship with { Occupation = AdviceFixture.SecurityAnalyst }) }, before);
        Same(person with { Evidence = [] }, before);
    }

    [Fact]
    public void Of_SameEvidenceAndActivities_IsTheOneBefore()
    {
        var person = s_made["trained"];
        var before = Anew(person);

        Assert.Same(before, After(person.Working(AdviceFixture.HelpDesk, 12), before));
    }

    [Fact]
    public void Of_HigherCredentialOfTheIssuer_RenewsOneThatLapsed()
    {
        var before = Anew(s_made["lapsed"]);
        var after = After(s_made["lapsed"].Holding("comptia-security-plus"), before);

        Assert.False(before.Has("comptia-a-plus"));
        Assert.True(after.Has("comptia-a-plus"));
    }

    // DoD 8140 has whoever works on the systems of a service keep the exam up; who has left, works elsewhere or holds another exam may not
    // have.
    [Theory]
    [InlineData("comptia-security-plus", AdviceFixture.HelpDesk, "Army 25B IT Specialist", null, true)]
    [InlineData("comptia-security-plus", AdviceFixture.Administrator, "IT2, USN", null, true)]
    [InlineData("comptia-a-plus", AdviceFixture.HelpDesk, "Air Force client systems", null, true)]
    [InlineData("comptia-security-plus", AdviceFixture.HelpDesk, "Army 25B IT Specialist", 18, false)]
    [InlineData("comptia-security-plus", AdviceFixture.HelpDesk, "desktop tech, county hospital", null, false)]
    [InlineData("comptia-security-plus", "43-5081.00", "Navy logistics specialist", null, false)]
    [InlineData("microsoft-azure-administrator-associate", AdviceFixture.HelpDesk, "Army 25B IT Specialist", null, false)]
    public void Of_ExamThatRanOut_IsKeptWhereTheServiceAsksForIt(string exam, string job, string stated, int? leftMonthsAgo, bool kept)
    {
        var asOf = AdviceFixture.AsOf;
        var passed = new Source("issuer", asOf.AddMonths(-60), string.Empty);
        var end = leftMonthsAgo is { } months ? asOf.AddMonths(-months) : (DateOnly?)null;
        var person = AdviceFixture.Somebody with
        {
            Work = [new WorkSpell(job, asOf.AddMonths(-80), end, AdviceFixture.Said) { Stated = stated }],
            Evidence = [new Evidence("credential:" + exam, EvidenceKind.Assessed, passed)],
        };

        Assert.Equal(kept, Anew(person).Has(exam));
    }

    private static CredentialStanding Anew(Participant person) => After(person, null);

    private static CredentialStanding After(Participant person, CredentialStanding? before) =>
        CredentialStanding.Of(person, AdviceFixture.AsOf, AdviceFixture.Catalog, before);

    private static void Same(Participant changed, CredentialStanding before)
    {
        var (expected, found) = (Anew(changed), After(changed, before));
        Assert.Equal(expected.Held, found.Held);
        Assert.Equal((expected.Fields, expected.Highest), (found.Fields, found.Highest));
        Assert.True(expected.IsTrainedAs(found));
        for (var c = 0; c < AdviceFixture.Catalog.Credentials.Length; c++)
            Assert.Equal(expected.IsLapsed(c), found.IsLapsed(c));
        for (var o = 0; o < AdviceFixture.Catalog.Occupations.Length; o++)
            Assert.Equal(expected.PointsTo(o), found.PointsTo(o));
    }
}
