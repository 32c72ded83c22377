using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Reads a cell of a form as the columns do, and compares it with what it may be read as.</summary>
internal static class FormCells
{
    private static readonly SourceText s_source = new("self", string.Empty, string.Empty);

    /// <summary>What was read of a cell, one code each.</summary>
    public static IReadOnlyList<string> Read(FactIntake intake, string kind, string text)
    {
        var open = false;
        return kind switch
        {
            "evidence" => Listed(intake.Evidence(static f => f, text, EvidenceKind.Used, s_source)),
            "credential" => Listed(intake.Credential(static f => f, text, s_source)),
            "goal" => One(intake.Goal("goal", text).TargetOccupation),
            "job" => One(intake.Work(static f => f, text, "2020-01", string.Empty, s_source, ref open)?.Occupation),
            "education" => One(Levels(intake.Education(static f => f, text, s_source))),
            "need" => [Times(intake, text)],
            _ => [],
        };
    }

    /// <summary>Whether what must be read was read, and whether more was than may be.</summary>
    public static (bool Fits, bool Exceeds) Compare(string kind, IReadOnlyList<string> read, string expected)
    {
        if (kind is not ("evidence" or "credential"))
        {
            var may = expected.Split('|');
            return read.Count == 0 ? (may.Contains("?") || expected == "none", false) : (may.Contains(read[0]), !may.Contains(read[0]));
        }

        var groups = expected == "none" ? [] : expected.Split(' ').Select(g => g.Trim('(', ')').Split('|')).ToArray();
        var needed = expected == "none" ? [] : expected.Split(' ').Where(g => g[0] != '(').Select(g => g.Split('|')).ToArray();
        return (
            needed.All(g => g.Contains("?") || g.Any(read.Contains)),
            read.Any(r => !groups.Any(g => g.Contains(r)))
        );
    }

    private static string? Levels(EducationRecord? education) =>
        education is null ? null
        : education.Pursued is { } pursued ? $"{education.Level.Code()}>{pursued.Code()}"
        : education.Level.Code();

    private static string Times(FactIntake intake, string text)
    {
        var who = text[(text.IndexOf('|', StringComparison.Ordinal) + 1)..];
        var need = intake.Need(static f => f, "child-care", new(who, "2026-09-01", string.Empty));
        return need.Times switch
        {
            { IsUrgent: true } => "urgent",
            { IsServed: true } => "served",
            { FirstMonth: { } first, LastMonth: { } last } => FormattableString.Invariant($"season:{first:00}-{last:00}"),
            { Until: { } until } => FormattableString.Invariant($"until:{until:yyyy-MM-dd}"),
            { From: { } from } => FormattableString.Invariant($"from:{from:yyyy-MM-dd}"),
            _ => "none",
        };
    }

    private static string[] One(string? code) => code is null ? [] : [code];

    private static string[] Listed(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(Code)];

    private static string Code(Evidence evidence)
    {
        var code = evidence.Element.StartsWith("technology:", StringComparison.Ordinal) ? evidence.Element["technology:".Length..]
            : evidence.Element.StartsWith("credential:", StringComparison.Ordinal) ? evidence.Element["credential:".Length..]
            : evidence.Element;
        var lapsed = evidence.Source.What.Contains("lapsed", StringComparison.Ordinal);
        return lapsed ? code + "!lapsed" : code;
    }
}
