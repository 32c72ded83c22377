using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Which occupations one more piece of evidence touches: the others are not evaluated again, so none may be left out.</summary>
public class AffectedOccupationsTests
{
    private static readonly AffectedOccupations s_affected = new(AdviceFixture.Bundle);
    private static readonly Candidate[] s_candidates =
    [
        .. AdviceFixture.Catalog.Occupations.Select((o, i) => new Candidate(o, null, 0f) { Index = i }),
    ];

    public static TheoryData<string> People => [.. s_made.Keys];

    private static readonly Dictionary<string, Participant> s_made = new(StringComparer.Ordinal)
    {
        ["nothing"] = AdviceFixture.Somebody,
        ["evidence-of-security"] = AdviceFixture.Somebody.Holding("comptia-security-plus"),
        ["help-desk"] = AdviceFixture.Somebody.Working(AdviceFixture.HelpDesk, 14).Holding("comptia-a-plus"),
        ["security-analyst"] = AdviceFixture.Somebody.Working(AdviceFixture.SecurityAnalyst, 30),
        ["developer"] = AdviceFixture.Somebody.Working(AdviceFixture.Developer, 40).Showing("technology:git"),
        ["administrator-before"] = AdviceFixture.Somebody.Left(AdviceFixture.Administrator, 60, 20).Holding("comptia-network-plus"),
        ["goal"] = AdviceFixture.Somebody.Working(AdviceFixture.NetworkSupport, 8).Wanting(AdviceFixture.SecurityAnalyst),
    };

    [Theory]
    [MemberData(nameof(People))]
    public void By_EveryCredentialAndTechnology_LeavesOutNoOccupationItTouches(string name)
    {
        var person = s_made[name];
        var (book, before, after, affected) = (
            AdviceFixture.Bundle.Policies,
            new PolicyEvaluation(),
            new PolicyEvaluation(),
            new List<int>()
        );
        PolicyCase Case(Participant p) => new(p, AdviceFixture.AsOf, AdviceFixture.Catalog, null, new PolicyRequest(false));
        var own = Case(person);
        var touched = 0;
        foreach (
            var element in AdviceFixture
                .Catalog.Credentials.Select(c => c.ElementId)
                .Concat(AdviceFixture.Catalog.Occupations.SelectMany(o => o.Technologies.Select(t => t.Element)).Distinct())
        )
        {
            var filter = PolicyFilter.Touching(NeededElements.KindOf(element));
            book.Evaluate(own, s_candidates, filter, before);
            book.Evaluate(
                Case(person with { Evidence = person.Evidence.Add(new Evidence(element, EvidenceKind.Assessed, Source.Unsaid)) }),
                s_candidates,
                filter,
                after
            );
            s_affected.By(own.StandingBy(book.Thresholds), element, affected);
            for (var o = 0; o < s_candidates.Length; o++)
            {
                if (Decided(before.Of(o)).SequenceEqual(Decided(after.Of(o))))
                    continue;
                touched++;
                Assert.True(affected.Contains(o), $"{element} changes what policies say of {s_candidates[o].Code}, and it is left out");
            }
        }

        Assert.NotEqual(0, touched);
    }

    private static List<(string, Verdict, float, bool)> Decided(ReadOnlySpan<Finding> findings)
    {
        var decided = new List<(string, Verdict, float, bool)>();
        foreach (ref readonly var finding in findings)
            decided.Add((finding.Policy.Code, finding.Verdict, finding.Logits, finding.Actionable));
        return decided;
    }
}
