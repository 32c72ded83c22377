using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

public class UnconfirmedGapsTests
{
    private static readonly Recommendation s_confirmed = new Ranker(RankingFixture.Bundle).Rank(
        RankingFixture.HelpDesk(),
        null,
        RankingFixture.AsOf
    );

    private static readonly Recommendation s_screened = new Ranker(RankingFixture.Bundle, new RankSettings { ConfirmGaps = false }).Rank(
        RankingFixture.HelpDesk(),
        null,
        RankingFixture.AsOf
    );

    [Fact]
    public void Rank_GapsNotConfirmed_LeavesOrderScoresAndCredentialsAsTheyAre()
    {
        Assert.Equal(
            s_confirmed.Occupations.Select(o => (o.Code, o.Group, o.Score, o.RankIfNext)),
            s_screened.Occupations.Select(o => (o.Code, o.Group, o.Score, o.RankIfNext))
        );
        Assert.Equal(
            s_confirmed.Credentials.Select(c => (c.Code, c.Effect, c.Toward, c.Change)),
            s_screened.Credentials.Select(c => (c.Code, c.Effect, c.Toward, c.Change))
        );
        Assert.Equal(s_confirmed.Digest, s_screened.Digest);
    }

    [Fact]
    public void Rank_GapsNotConfirmed_NamesWhatIsMissingAndPromisesNoPlace()
    {
        Assert.Equal(
            s_confirmed.Occupations.SelectMany(o => o.Gap, (o, g) => (o.Code, g.Element)),
            s_screened.Occupations.SelectMany(o => o.Gap, (o, g) => (o.Code, g.Element))
        );
        Assert.NotEmpty(s_screened.Occupations.SelectMany(o => o.Gap));
        Assert.All(s_screened.Occupations.SelectMany(o => o.Gap), g => Assert.Null(g.Change));
        Assert.Equal(s_confirmed.NextStep!.Kind, s_screened.NextStep!.Kind);
    }
}
