using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Advice;

/// <summary>Months to an occupation, over the people of a blind trial: a rung is never further away than what stands above it on the same
/// way.</summary>
public sealed class MonthsAwayOrderTests
{
    [Theory]
    [InlineData("blind-2026-11-g")]
    [InlineData("blind-2026-11-i")]
    public void Rank_RungsOfOneWay_AreNoFurtherThanWhatIsAbove(string trial)
    {
        var bundle = ShippedBundle.Bundle;
        var cohort = CohortReader.Open(Repository.PathOf("docs", "advice", trial), bundle.Catalog, null, new DateOnly(2026, 11, 1));
        var ranker = new Ranker(bundle);
        var compared = 0;
        foreach (var row in cohort.Rows())
        {
            if (row.Participant is not { } person)
                continue;
            var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
            var result = ranker.Rank(person, program, cohort.AsOf, new RankOptions { Top = 10 });
            foreach (var above in result.Occupations)
            {
                foreach (var rung in result.Occupations.Where(o => above.Way.Contains(o.Code, StringComparer.Ordinal)))
                {
                    compared++;
                    Assert.True(
                        !(rung.MonthsAway > above.MonthsAway),
                        $"{person.Id}: {rung.Title} in {rung.MonthsAway} months, {above.Title} above it in {above.MonthsAway}"
                    );
                }
            }
        }

        Assert.True(compared > 0, "no way with a rung listed: the test would show nothing");
    }
}
