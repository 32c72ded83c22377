using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Options;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;
using AdvancementEngine.Tests.Ranking;

namespace AdvancementEngine.Tests.Options;

public class OptionTableTests
{
    private static readonly string s_docs = File.ReadAllText(Repository.PathOf("docs", "options.md"));

    [Fact]
    public void Tables_OfTheEngine_RefuseWhatIsOutOfTheirBoundsAndStandInTheDocs()
    {
        Holds(RankSettings.Table, RankSettings.Default);
        Holds(MatchOptions.Table, MatchOptions.Default);
        Holds(DirectedStepOptions.Table, DirectedStepOptions.Default);
        Holds(RankOptions.Table, RankOptions.Default);
        Holds(StateOptions.Table, StateOptions.Default);
        Holds(PathwayOptions.Table, PathwayOptions.Default);
        Holds(PlanOptions.Table, PlanOptions.Default);
    }

    [Fact]
    public void With_FractionForAWholeNumber_IsRefused() =>
        Assert.Contains(
            "needed: a whole number, 1 to 20",
            Assert.Throws<OptionException>(() => RankSettings.Table.With(RankSettings.Default, "fewestKnownElements", 2.5)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(21)]
    public void Ranker_SettingOutOfBounds_IsRefusedByName(int elements) =>
        Assert.Contains(
            $"option 'rank.fewestKnownElements' is {elements}; needed: 1 to 20 (elements)",
            Assert
                .Throws<OptionException>(() =>
                    new Ranker(RankingFixture.Bundle, RankSettings.Default with { FewestKnownElements = elements })
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Ranker_SettingThatIsNoNumber_IsRefused() =>
        Assert.Throws<OptionException>(() => new Ranker(RankingFixture.Bundle, RankSettings.Default with { FitScale = float.NaN }));

    [Fact]
    public void Ranker_GradesThatOverlap_AreRefused() =>
        Assert.Contains(
            "at most rank.closeFrom",
            Assert.Throws<OptionException>(() => new Ranker(RankingFixture.Bundle, RankSettings.Default with { RelatedFrom = 3f })).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void NameMatcher_OptionOutOfBounds_IsRefused() =>
        Assert.Throws<OptionException>(() => new NameMatcher([], MatchOptions.Default with { MaxCandidates = 1 }));

    [Fact]
    public void Validate_RequestOutOfBounds_IsRefusedByName()
    {
        static string Message(Action validate) => Assert.Throws<OptionException>(validate).Message;
        Assert.Contains(
            "'request.top' is 101; needed: 1 to 100",
            Message(() => new RankOptions { Top = 101 }.Validate()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'state.taught' is NaN; needed: 0 to 2",
            Message(() => new StateOptions { Taught = float.NaN }.Validate()),
            StringComparison.Ordinal
        );
        var heavy = StateOptions.Default with { BlockWeights = StateOptions.Default.BlockWeights.SetItem("skill", 5f) };
        Assert.Contains("'state.blockWeights.skill' is 5; needed: 0 to 4", Message(() => heavy.Validate()), StringComparison.Ordinal);
        Assert.Contains(
            "'path.fewestStages' is 3; needed: 1 to 2",
            Message(() => new PathwayOptions { MostStages = 2, FewestStages = 3 }.Validate()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'plan.years' is 41; needed: 1 to 40",
            Message(() => new PlanOptions { Years = 41 }.Validate()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Build_StepsWithARiseOutOfBounds_AreRefused() =>
        Assert.Throws<OptionException>(() =>
            DirectedSteps.Build(new Dictionary<string, float?>(), [], [], DirectedStepOptions.Default with { LargestRise = 1.5f })
        );

    private static void Holds<TOptions>(OptionTable<TOptions> table, TOptions defaults)
        where TOptions : new()
    {
        Assert.NotEmpty(table.Infos);
        table.Check(defaults);
        foreach (var info in table.Infos)
        {
            foreach (var value in (double[])[info.Minimum - 0.01, info.Maximum + 0.01, double.NaN, double.PositiveInfinity])
                Assert.Contains(
                    $"option '{table.Section}.{info.Name}' is",
                    Assert.Throws<OptionException>(() => table.With(defaults, info.Name, value)).Message,
                    StringComparison.Ordinal
                );
            var row = string.Create(
                CultureInfo.InvariantCulture,
                $"| `{table.Section}.{info.Name}` | {info.Unit} | {info.Minimum} to {info.Maximum} | {(float)info.Default} | {info.Effect} "
                    + $"|"
            );
            Assert.Contains(row, s_docs, StringComparison.Ordinal);
        }
    }
}
