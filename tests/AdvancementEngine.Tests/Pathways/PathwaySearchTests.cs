using System.Collections.Immutable;
using AdvancementEngine.Options;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Tests.Pathways;

public class PathwaySearchTests
{
    [Fact]
    public void Find_ThousandsOfSmallLadders_AgreesWithTryingEverything()
    {
        var found = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var ladder = new RandomLadder(seed);
            var (start, options) = (ladder.Start(), ladder.Options());
            var moves = new LadderMoves(ladder.Catalog);
            var fit = new SpreadFit(seed);
            Func<ImmutableArray<PathwayStage>, bool>? holds =
                seed % 3 == 0 ? stages => (stages.Sum(s => s.To) + stages.Sum(s => s.Preparation.Credentials.Sum())) % 4 != 1 : null;
            var expected = new EveryPathway(moves, start, options, fit).Best(holds);
            var actual = new PathwaySearch(moves).Find(start, options, fit, holds);
            Assert.True(
                expected.Length == actual.Length,
                $"seed {seed}: {expected.Length} paths by trying everything, {actual.Length} found"
            );
            for (var i = 0; i < expected.Length; i++)
                Assert.True(expected[i].CompareTo(actual[i], options.First) == 0, $"seed {seed}: path {i} differs");
            found += actual.Length;
        }

        Assert.True(found > 3000, $"{found} paths over all ladders: too few to prove anything");
    }

    [Fact]
    public void Find_MoreMoneyOrTime_NeverMakesTheBestPathWorse()
    {
        var compared = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var ladder = new RandomLadder(seed);
            var start = ladder.Start() with { MoneyUsd = 300, HoursAWeek = 5 };
            var options = ladder.Options();
            var search = new PathwaySearch(new LadderMoves(ladder.Catalog));
            var fit = new SpreadFit(seed);
            if (search.Find(start, options, fit) is not [var best, ..])
                continue;
            Assert.True(
                search.Find(start with { MoneyUsd = 900 }, options, fit)[0].Costs.CompareTo(best.Costs, options.First) <= 0,
                $"seed {seed}: more money"
            );
            var longer = options with { HorizonMonths = options.HorizonMonths + 24 };
            Assert.True(search.Find(start, longer, fit)[0].Costs.CompareTo(best.Costs, options.First) <= 0, $"seed {seed}: longer horizon");
            if (options.First == PathwayPreference.Soonest)
                Assert.True(
                    search.Find(start with { HoursAWeek = 12 }, options, fit)[0].Costs.Months <= best.Costs.Months,
                    $"seed {seed}: more hours"
                );
            compared++;
        }

        Assert.True(compared > 300, $"only {compared} ladders had a path");
    }

    [Fact]
    public void Find_AnyPath_IsNoPayCutAndHoldsOnlyWhatItEarned()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var ladder = new RandomLadder(seed);
            var start = ladder.Start();
            foreach (var path in new PathwaySearch(new LadderMoves(ladder.Catalog)).Find(start, ladder.Options(), new SpreadFit(seed)))
            {
                var earned = path.Stages.SelectMany(s => s.Preparation.Credentials).ToArray();
                Assert.Equal(earned.Length, earned.Distinct().Count());
                Assert.DoesNotContain(earned, start.Credentials.Contains);
                foreach (var stage in path.Stages.Where(s => s.From >= 0))
                {
                    var (before, after) = (
                        LadderMoves.EntryPay(ladder.Catalog.Occupations[stage.From]),
                        LadderMoves.EntryPay(ladder.Catalog.Occupations[stage.To])
                    );
                    Assert.False(after < before, $"seed {seed}: a pay cut from {before} to {after}");
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(481, 3)]
    [InlineData(60, 0)]
    [InlineData(60, 21)]
    public void Find_OptionOutOfBounds_SaysWhatIsAllowed(int months, int paths)
    {
        var ladder = new RandomLadder(1);
        var search = new PathwaySearch(new LadderMoves(ladder.Catalog));
        var options = new PathwayOptions { HorizonMonths = months, Paths = paths };
        var refused = Assert.Throws<OptionException>(() => search.Find(ladder.Start(), options, new SpreadFit(1)));
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
    }

    // A distance that depends on all that was done before, so that no shortcut by occupation alone can be right.
    private sealed class SpreadFit(int seed) : IStageFit
    {
        public float Distance(ReadOnlySpan<int> jobs, ReadOnlySpan<int> credentials, int occupation)
        {
            var hash = seed * 31 + occupation;
            foreach (var job in jobs)
                hash = hash * 31 + job;
            foreach (var credential in credentials)
                hash = hash * 37 + credential;
            return (hash & 7) * 0.125f;
        }
    }
}
