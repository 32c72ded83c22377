using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Schooling;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Texts as navigators and participants write them, with what each may be taken for; written before the matcher was changed for
/// them.</summary>
/// <remarks>In IntakeStrings.csv, <c>?</c> admits a question, <c>other</c> is what the catalog lacks: never taken.</remarks>
public sealed class IntakeStringsTests
{
    private const int MostWrong = 1;
    private const double LeastRight = 0.8;

    private static readonly Lazy<IntakeMatchers> s_matchers = new(() =>
        IntakeMatchers.Of(ShippedBundle.Catalog)
    );

    // The second list was written after the matcher was changed, and seen once before it was committed.
    [Theory]
    [InlineData("IntakeStrings.csv")]
    [InlineData("IntakeStringsHeldBack.csv")]
    public void Match_TextsAsPeopleWriteThem_TakesTheRightOneOrAsks(string list)
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "AdvancementEngine.Tests", "Intake", list))
            .Skip(1)
            .ToList();
        var right = 0;
        var wrong = new List<string>();
        var asked = new List<string>();
        foreach (var line in lines)
        {
            var parts = line.Split(',');
            var (kind, text, expected) = (parts[0], string.Join(',', parts[1..^1]), parts[^1].Split('|'));
            var match = Matcher(kind).Match(text);
            if (match.Taken is { } taken ? expected.Contains(taken.Code) : expected.Contains("?") || expected.Contains("other"))
                right++;
            else if (match.Taken is { } other)
                wrong.Add($"{kind} '{text}' taken for {other.Code} {other.Name} via '{other.Via}' ({other.Score:0.000})");
            else
                asked.Add($"{kind} '{text}': {string.Join("; ", match.Candidates.Select(c => $"{c.Code} via '{c.Via}' {c.Score:0.000}"))}");
        }

        TestContext.Current.SendDiagnosticMessage("{0} of {1} right, {2} asked, {3} wrong", right, lines.Count, asked.Count, wrong.Count);
        Assert.True(
            wrong.Count <= MostWrong && right >= LeastRight * lines.Count,
            $"{right} of {lines.Count} right\nwrong:\n{string.Join('\n', wrong)}\nasked:\n{string.Join('\n', asked)}"
        );
    }

    private static NameMatcher Matcher(string kind) =>
        kind switch
        {
            "occupation" => s_matchers.Value.Occupations,
            "credential" => s_matchers.Value.Credentials,
            "element" => s_matchers.Value.Elements,
            _ => EducationNames.Matcher,
        };
}
