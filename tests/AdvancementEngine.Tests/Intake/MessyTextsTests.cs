using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Messy texts through the intake itself, with what each may be taken for: typing slips, qualifiers, fields, brands, military
/// specialties, Spanish. Written before the intake was changed for them, and before it was run.</summary>
/// <remarks>In IntakeStringsMessy.csv, <c>?</c> admits a question and <c>other</c> is work outside the catalog.</remarks>
public sealed class MessyTextsTests
{
    private const int MostWrong = 1;
    private const double LeastRight = 0.85;

    [Fact]
    public void Intake_MessyTexts_ReadRightOrAskedBack()
    {
        var catalog = ShippedBundle.Catalog;
        var matchers = IntakeMatchers.Of(catalog);
        var lines = File.ReadAllLines(
                Repository.PathOf("tests", "AdvancementEngine.Tests", "Intake", "IntakeStringsMessy.csv")
            )
            .Skip(1)
            .ToList();
        Assert.True(lines.Count >= 300, $"{lines.Count} texts");
        var (right, wrong, asked) = (0, new List<string>(), new List<string>());
        foreach (var line in lines)
        {
            var end = line.LastIndexOf(',');
            var at = line.IndexOf(',', StringComparison.Ordinal);
            var (kind, text, expected) = (line[..at], line[(at + 1)..end].Trim('"'), line[(end + 1)..].Split('|'));
            var intake = new FactIntake(catalog, matchers, new DateOnly(2026, 10, 1));
            var code = Read(intake, kind, text);
            var said = $"{kind} '{text}' as {code ?? "a question"}; {string.Join("; ", intake.Notes.Select(n => n.ToString()))}";
            // Of credentials and elements, what the catalog lacks is left out.
            if (
                code is null
                    ? expected.Contains("?") || (expected.Contains("other") && kind is "element" or "credential")
                    : expected.Contains(code)
            )
                right++;
            else if (code is null)
                asked.Add(said);
            else
                wrong.Add(said);
        }

        var all =
            $"{right} of {lines.Count} right\nwrong ({wrong.Count}):\n{string.Join('\n', wrong)}\nasked "
            + $"({asked.Count}):\n{string.Join('\n', asked)}";
        TestContext.Current.TestOutputHelper?.WriteLine(all);
        Assert.True(wrong.Count <= MostWrong && right >= LeastRight * lines.Count, all);
    }

    private static Evidence? Only(IReadOnlyList<Evidence> evidence) => evidence is [var only] ? only : null;

    private static string? Read(FactIntake intake, string kind, string text)
    {
        var open = false;
        var source = new SourceText("self", string.Empty, string.Empty);
        return kind switch
        {
            "goal" => intake.Goal("goal", text).TargetOccupation,
            "job" => intake.Work(static f => f, text, "2020-01", string.Empty, source, ref open)?.Occupation,
            "element" => Only(intake.Evidence(static f => f, text, EvidenceKind.Used, source))?.Element,
            "credential" => Only(intake.Credential(static f => f, text, source))?.Element["credential:".Length..],
            _ => intake.Education(static f => f, text, source)?.Level is { } level
                ? AdvancementEngine.Catalog.EducationLevels.Code(level)
                : null,
        };
    }
}
