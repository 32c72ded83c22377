using System.Text.RegularExpressions;
using AdvancementEngine.Reports.Plans;
using AdvancementEngine.Tests.Plans;

namespace AdvancementEngine.Tests.Reports;

public partial class PlanTextsTests
{
    [Fact]
    public void Words_EnglishAndSpanish_HaveTheSameKeysAndGaps()
    {
        var (english, spanish) = (PlanTexts.Of(PlanLanguage.En), PlanTexts.Of(PlanLanguage.Es));
        Assert.Equal(english.Keys, spanish.Keys);
        Assert.All(english.Keys, key => Assert.Equal(Gaps(english.Find(key)!), Gaps(spanish.Find(key)!)));
    }

    [Fact]
    public void Words_Spanish_AreNotTheEnglishOnes()
    {
        var (english, spanish) = (PlanTexts.Of(PlanLanguage.En), PlanTexts.Of(PlanLanguage.Es));
        var same = english.Keys.Where(k =>
            english.Find(k) == spanish.Find(k)
            && Letters()
                .IsMatch(
                    english
                        .Find(k)!
                        .Replace("{0}", string.Empty, StringComparison.Ordinal)
                        .Replace("{1}", string.Empty, StringComparison.Ordinal)
                )
        );
        Assert.Empty(same);
    }

    [Fact]
    public void Titles_Spanish_StandForEveryOccupationOfTheShippedCatalog()
    {
        var known = PlanTexts.Of(PlanLanguage.Es).TitledCodes.ToHashSet(StringComparer.Ordinal);
        Assert.All(DemoPlans.Bundle.Catalog.Occupations, o => Assert.Contains(o.Code, known));
    }

    [Theory]
    [InlineData(0, 0, "less than 1 month")]
    [InlineData(0.2, 5, "up to 5 months")]
    [InlineData(0.4, 1.2, "about 1 month")]
    [InlineData(6, 6, "about 6 months")]
    [InlineData(6.2, 12, "6 to 12 months")]
    [InlineData(2, 6, "2 to 6 months")]
    [InlineData(2, 15, "up to 15 months")]
    [InlineData(4, 13, "up to 13 months")]
    public void Months_ARange_ReadsAsPeopleSayIt(float low, float high, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.En).Months(low, high));

    [Theory]
    [InlineData(0, 0, "$0")]
    [InlineData(390, 390, "$390")]
    [InlineData(0, 1390, "$0 to $1,390")]
    public void Cost_ARange_ReadsAsPeopleSayIt(float low, float high, string said) =>
        Assert.Equal(said, PlanTexts.Of(PlanLanguage.En).Cost(low, high));

    private static string[] Gaps(string words) => [.. Gap().Matches(words).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Letters();
}
