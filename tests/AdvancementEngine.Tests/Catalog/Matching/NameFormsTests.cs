using System.Diagnostics;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Tests.Catalog.Matching;

/// <summary>Preferred names, shorter forms of a text, and letters beside words.</summary>
public sealed class NameFormsTests
{
    private static readonly NameMatcher s_matcher = new([
        new("a", "Receptionists", ["Front Desk Clerk"]) { Preferred = ["front desk", "recepción"] },
        new("b", "Hotel Clerks", ["Front Desk"]),
        new("c", "Systems Analysts", ["Business Analyst"]) { Preferred = ["analyst"] },
        new("d", "Intelligence Analysts", ["Business Intelligence Analyst"]) { Preferred = ["analyst"] },
        new("e", "Windows", []),
    ]);

    [Theory]
    [InlineData("receptionista")]
    [InlineData("receptonist")]
    public void Match_OneSlipInALongWord_Taken(string text) =>
        Assert.Equal("a", new NameMatcher([new("a", "Receptionists", []), new("b", "Bookkeepers", [])]).Match(text).Taken?.Code);

    [Theory]
    [InlineData("front desk", "a")]
    [InlineData("Front-Desk", "a")]
    [InlineData("recepcion", "a")]
    [InlineData("RECEPCIÓN", "a")]
    [InlineData("Receptionist at Holiday Inn", "a")]
    [InlineData("I was a receptionist", "a")]
    [InlineData("Receptionist (part-time, nights)", "a")]
    [InlineData("Windows 10", "e")]
    [InlineData("Windows v11.0", "e")]
    public void Match_PreferredOrLongerText_IsTaken(string text, string code) => Assert.Equal(code, s_matcher.Match(text).Taken?.Code);

    [Fact]
    public void Match_PreferredNameOfTwo_IsAskedBackWithBoth()
    {
        var match = s_matcher.Match("Analyst");
        Assert.Null(match.Taken);
        Assert.Equal(["c", "d"], match.Candidates.Select(c => c.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("recepcionista")]
    [InlineData("sistemanalist")]
    public void Match_OnlyLettersShared_AsksAndNeverTakes(string text)
    {
        var match = s_matcher.Match(text);
        Assert.Null(match.Taken);
        Assert.True(match.IsDoubtful);
    }

    [Theory]
    [InlineData("Windows 10 10 10", "e")]
    [InlineData("10", null)]
    [InlineData("(receptionist)", "a")]
    public void Match_NothingLeftOfTheText_IsNotTaken(string text, string? code) => Assert.Equal(code, s_matcher.Match(text).Taken?.Code);

    [Theory]
    [InlineData('q')]
    [InlineData('ñ')]
    [InlineData('\u4e00')]
    public void Match_OneLongWord_TakesNoTimeAndNothing(char letter)
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(MatchMethod.None, s_matcher.Match(new string(letter, 1_000_000)).Method);
        Assert.Equal(MatchMethod.None, s_matcher.Match(new string(letter, MatchOptions.LongestText)).Method);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }
}
