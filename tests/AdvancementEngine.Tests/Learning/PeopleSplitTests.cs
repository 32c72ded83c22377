using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Ids that may mean one person never stand on both sides of a split.</summary>
public sealed class PeopleSplitTests
{
    [Theory]
    [InlineData("p-{0:000}")]
    [InlineData("P-{0}")]
    [InlineData("P-{0:00000}")]
    [InlineData("p-{0:0000}")]
    public void Of_SecondStateUnderAnAlikeId_StaysOnTheSideOfTheFirst(string alike)
    {
        var set = Alike(alike);
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        var (training, heldBack) = PeopleSplit.Of(set, rows, 0.3, seed: 4);
        Assert.Equal((60 * 2) - heldBack.Length, training.Length);
        Assert.Equal(18 * 2, heldBack.Length);
        Assert.Empty(Keys(set, rows, training).Intersect(Keys(set, rows, heldBack)));
        var (kept, validation) = PeopleSplit.Of(rows.Rows, 0.3, seed: 4);
        Assert.Equal(18 * 2, validation.Count);
        Assert.Equal(42 * 2, kept.Count);
    }

    [Fact]
    public void Of_ByTime_AlikeIdsGoByTheLatestOfBoth()
    {
        var set = Alike("p-{0:000}");
        set = set with { States = [.. set.States.Select((s, i) => s with { AsOf = new DateOnly(2020, 1, 1).AddDays(i / 2) })] };
        set = set with { States = [set.States[0], set.States[1] with { AsOf = new DateOnly(2024, 1, 1) }, .. set.States.Skip(2)] };
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        var heldBack = PeopleSplit.Of(set, rows, 0.1, seed: 1).HeldBack;
        Assert.Contains(0, heldBack);
        Assert.Contains(1, heldBack);
    }

    [Fact]
    public void Of_NoAlikeIds_SplitsAsWithoutTheRule()
    {
        var set = PlantedObservations.Of(60);
        var rows = ObservedRows.Of(set, "occupation", StateOptions.Default);
        var alike = Alike("p-{0:000}");
        Assert.Equal(
            PeopleSplit.Of(set, rows, 0.3, 9).HeldBack,
            PeopleSplit.Of(alike, ObservedRows.Of(alike, "occupation", StateOptions.Default), 0.3, 9).HeldBack
        );
    }

    private static ObservationSet Alike(string form)
    {
        var set = PlantedObservations.Of(60);
        string Second(int person) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, person);
        return set with { States = [.. set.States.Select((s, i) => i % 2 == 0 ? s : s with { Person = Second(i / 2) })] };
    }

    private static IEnumerable<string> Keys(ObservationSet set, ObservedRows rows, int[] chosen) =>
        chosen.Select(r => set.States[rows.States[r]].Person.TrimStart('P', 'p', '-').TrimStart('0'));
}
