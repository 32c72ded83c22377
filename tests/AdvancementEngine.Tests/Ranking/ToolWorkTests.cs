using AdvancementEngine.Participants;
using AdvancementEngine.State;
using static AdvancementEngine.Tests.Ranking.AdviceFixture;

namespace AdvancementEngine.Tests.Ranking;

/// <summary>Months of a job in which an occupation's main tools were used. Over the shipped catalog; the people are made up.</summary>
public sealed class ToolWorkTests
{
    private static readonly int s_occupation = AdviceFixture.Catalog.OccupationIndex("15-2051.01");
    private static readonly CoreTools s_tools = CoreTools.Of(AdviceFixture.Catalog);
    private static readonly DateOnly s_first = new(2020, 6, 1);
    private static readonly DateOnly s_second = new(2024, 6, 1);

    private static readonly string[] s_covering =
    [
        .. s_tools.Covers.Where(c => c.Occupation == s_occupation).Select(c => c.Element).Distinct().Order(StringComparer.Ordinal),
    ];

    private static Participant With(IEnumerable<(string Element, DateOnly When)> used) =>
        new()
        {
            Id = "T-MADE-UP",
            Work =
            [
                new("other", new(2018, 1, 1), new(2020, 12, 31), Source.Unsaid),
                new("other", new(2022, 1, 1), new(2024, 12, 31), Source.Unsaid),
            ],
            Evidence = [.. used.Select(u => new Evidence(u.Element, EvidenceKind.Used, new("navigator", u.When, string.Empty)))],
        };

    private static int Count(IEnumerable<(string Element, DateOnly When)> used) =>
        s_tools.Used(With(used), s_occupation, DateOnly.MinValue, AsOf);

    // Elements that cover as many tools as are fewer than half.
    private static List<(string Element, DateOnly When)> LessThanHalf(IEnumerable<string> elements, DateOnly when)
    {
        var used = new List<(string Element, DateOnly When)>();
        foreach (var element in elements)
        {
            if (Count([.. used, (element, when)]) * 2 < s_tools.Count(s_occupation))
                used.Add((element, when));
        }

        return used;
    }

    [Fact]
    public void Months_HalfOfTheToolsInOneJob_AreThoseOfTheJob() =>
        Assert.Equal(
            36f,
            ToolWork.Months(With(s_covering.Select(e => (e, s_second))), AsOf, s_tools, s_occupation),
            0.1f
        );

    [Fact]
    public void Months_HalfOfTheToolsOnlyInTwoJobsTogether_AreNone()
    {
        var first = LessThanHalf(s_covering, s_first);
        var second = LessThanHalf(s_covering.Where(e => Count([.. first, (e, s_first)]) > Count(first)), s_second);
        Assert.True(Count([.. first, .. second]) * 2 >= s_tools.Count(s_occupation));
        Assert.Equal(0f, ToolWork.Months(With([.. first, .. second]), AsOf, s_tools, s_occupation));
    }
}
