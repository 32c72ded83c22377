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
