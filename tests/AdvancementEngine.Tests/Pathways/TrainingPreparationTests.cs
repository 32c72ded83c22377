using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Tests.Pathways;

public class TrainingPreparationTests
{
    private static readonly SourceNote s_madeUp = new("Made-up list", "https://example.org", "2023-05-04", "Made-up for a test");

    [Fact]
    public void Find_NoProgram_CountsTheMedianOfTheFieldAndSaysSo()
    {
        var way = Way(new TrainingAhead(false, null, null));
        Assert.True(way.TrainingIsMedian);
        Assert.Equal((260f, 4000f), (way.TrainingHours, way.DollarsHigh));
        Assert.Equal(0f, way.DollarsLow);
        Assert.Equal(260f / (10f * PathwayAssumptions.WeeksAMonth), way.MonthsHigh, 3);
    }

    [Fact]
    public void Find_OwnProgramPublishesItsFacts_TheyGoBeforeTheMedian()
    {
        var way = Way(new TrainingAhead(true, 520, 300));
        Assert.False(way.TrainingIsMedian);
        Assert.Equal((520f, 300f), (way.TrainingHours, way.DollarsHigh));
        Assert.Equal(520f / (10f * PathwayAssumptions.WeeksAMonth), way.MonthsHigh, 3);
    }

    [Fact]
    public void Find_NeitherIsKnown_CountsADeclaredHighNumberAndSaysItIsUnknown()
    {
        var way = Way(new TrainingAhead(false, null, null), median: false);
        Assert.True(way.TrainingUnknown && way.FeeUnknown);
        Assert.Equal(
            (PathwayAssumptions.Default.UnknownTrainingHours, PathwayAssumptions.Default.UnknownTrainingUsd),
            (way.TrainingHours, way.DollarsHigh)
        );
    }

    [Fact]
    public void Find_NoTrainingLeft_CountsNone()
    {
        var way = Way(null);
        Assert.Equal((0f, 0f, 6f), (way.TrainingHours, way.DollarsHigh, way.MonthsHigh));
    }

    [Fact]
    public void Index_TheSameSubjectTwice_IsRefusedWithRemedy()
    {
        var refused = Assert.Throws<CatalogException>(() => new TrainingMedians([Median(), Median()]));
        Assert.Contains("needed:", refused.Message, StringComparison.Ordinal);
    }

    private static TrainingMedian Median() =>
        new(TrainingMedian.Occupation, "01-0000.00", ["11.10"], 44, 19, new(43, 54, 260, 400), new(44, 3720, 4000, 8660), s_madeUp);

    private static StagePreparation Way(TrainingAhead? ahead, bool median = true)
    {
        var catalog = new CareerCatalog(
            new CatalogParts
            {
                Version = "made-up",
                Occupations =
                [
                    new Occupation
                    {
                        Code = "00-0000.00",
                        Title = "Outside",
                        UsualOrigin = true,
                        Level = OccupationLevel.Entry,
                    },
                    new Occupation
                    {
                        Code = "01-0000.00",
                        Title = "Inside",
                        Level = OccupationLevel.Entry,
                    },
                ],
                LadderSteps =
                [
                    new LadderStep
                    {
                        From = "00-0000.00",
                        To = "01-0000.00",
                        Kind = StepKind.Up,
                        MonthsLow = 2,
                        MonthsHigh = 6,
                        Source = s_madeUp,
                    },
                ],
                Training = median ? [Median()] : [],
            }
        );
        var start = new PathwayStart
        {
            Occupations = [new StartingJob(0, 0)],
            HoursAWeek = 10,
            Training = ahead,
        };
        var ways = new List<StagePreparation>();
        new PreparationFinder(catalog, PathwayAssumptions.Default).Find(
            new LadderMove(catalog, catalog.Ladder.Steps[0]),
            new PathwayState(catalog, start, PathwayAssumptions.Default, false),
            0,
            ways
        );
        return Assert.Single(ways);
    }
}
