using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Tests.Ranking;

public class UnconfirmedGapsTests
{
    private static readonly Recommendation Confirmed = new Ranker(RankingFixture.Bundle).Rank(RankingFixture.HelpDesk(), null, RankingFixture.AsOf);

    private static readonly Recommendation Screened = new Ranker(RankingFixture.Bundle, new RankSettings { ConfirmGaps = false }).Rank(RankingFixture.HelpDesk(), null, RankingFixture.AsOf);

    [Fact]
    public void Rank_GapsNotConfirmed_LeavesOrderScoresAndCredentialsAsTheyAre()
    {
        Assert.Equal(Confirmed.Occupations.Select(o => (o.Code, o.Group, o.Score, o.RankIfNext)), Screened.Occupations.Select(o => (o.Code, o.Group, o.Score, o.RankIfNext)));
        Assert.Equal(Confirmed.Credentials.Select(c => (c.Code, c.Effect, c.Toward, c.Change)), Screened.Credentials.Select(c => (c.Code, c.Effect, c.Toward, c.Change)));
        Assert.Equal(Confirmed.Digest, Screened.Digest);
    }

    [Fact]
    public void Rank_GapsNotConfirmed_NamesWhatIsMissingAndPromisesNoPlace()
    {
        Assert.Equal(Confirmed.Occupations.SelectMany(o => o.Gap, (o, g) => (o.Code, g.Element)), Screened.Occupations.SelectMany(o => o.Gap, (o, g) => (o.Code, g.Element)));
        Assert.NotEmpty(Screened.Occupations.SelectMany(o => o.Gap));
        Assert.All(Screened.Occupations.SelectMany(o => o.Gap), g => Assert.Null(g.Change));
        Assert.Equal(Confirmed.NextStep!.Kind, Screened.NextStep!.Kind);
    }
}
