using AdvancementEngine.Data.Cohorts;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Advice;

/// <summary>What a program pays holds to the end of the months it keeps in contact: somebody of a trial who completed one 33 months ago,
/// and the same person had it been completed lately. The people are made up.</summary>
public sealed class ProgramPromiseTests
{
    [Theory]
    [InlineData("2024-02-16", false)]
    [InlineData("2026-08-16", true)]
    public void Rank_ProgramCompleted_PaysWhileItKeepsInContact(string completed, bool pays)
    {
        var cohort = CohortReader.Open(
            Repository.PathOf("docs", "advice", "blind-2026-11-f"),
            Bundle.Catalog,
            null,
            new DateOnly(2026, 11, 1)
        );
        var person = cohort.Rows().Select(r => r.Participant).First(p => p?.Id == "G-21")!;
        var result = Ranker.Rank(
            person with
            {
                ProgramCompleted = DateOnly.Parse(completed, System.Globalization.CultureInfo.InvariantCulture),
            },
            cohort.Programs.Programs[person.Program!],
            cohort.AsOf
        );
        Assert.Equal(pays, result.Credentials.Single(c => c.Code == "comptia-network-plus").FeeUsd == 0f);
    }
}
