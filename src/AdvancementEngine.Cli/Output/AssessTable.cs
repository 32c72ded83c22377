using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Reports.Wording;
using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>Assessments as tables for a director to read.</summary>
internal sealed class AssessTable(IAnsiConsole console, CareerCatalog catalog)
{
    private const int Questions = 5;
    private const string Unknown = "The others are unknown, which is not a weakness of the program.";

    private readonly AssessmentWords _words = new(catalog);

    /// <summary>The first program in full; of the others the first lines, and how to see the rest.</summary>
    public void Write(IReadOnlyList<ProgramAssessment> assessments, string mark)
    {
        if (mark.Length > 0)
            console.MarkupLineInterpolated($"[yellow]These programs are {mark}: no real program, provider or employer.[/]");
        Full(assessments[0]);
        if (assessments.Count > 1)
            Summary(assessments);
        console.MarkupLineInterpolated($"[dim]{AssessmentWords.Framework}[/]");
    }

    private void Full(ProgramAssessment a)
    {
        console.MarkupLineInterpolated($"[bold]{a.Program.Name}[/] ({a.Program.Id}), as of {a.AsOf:yyyy-MM-dd}");
        console.MarkupLineInterpolated(
            $"Evidence: the records decide [bold]{a.Known} of {a.Indicators}[/] program indicators. {Unknown}"
        );
        var table = new Table().RoundedBorder().ShowRowSeparators().Title("The six elements");
        foreach (var column in (string[])["element", "indicator", "status", "evidence"])
            table.AddColumn(column);
        foreach (var status in a.Statuses)
            table.AddRow(
                Markup.Escape(AssessmentWords.Elements[status.Indicator[0] - '1']),
                status.Indicator,
                Color(status.Verdict),
                Markup.Escape(string.Join('\n', status.Findings.Select(f => $"{AssessmentWords.Whose(f.Policy)}: {_words.Finding(f)}")))
            );
        console.Write(table);
        Lines(
            "Questions for the provider, most useful first",
            a.Questions.Take(Questions).Select(q => $"{AssessmentWords.Question(q)} (decides {string.Join(", ", q.Indicators)})")
        );
        Lines("Changes that would meet the most unmet indicators", a.Changes.Select(_words.Change));
        Lines(
            "Next request for each partner",
            a.Engagement.Asks.Select(k => $"{k.Partner}: {AssessmentWords.Of(k.Touchpoint)} — {AssessmentWords.Of(k.Why)}")
        );
        Lines("Warnings", a.Engagement.Warnings.Where(w => w.Applies == true).Select(w => AssessmentWords.Of(w.Code)));
        Lines(
            "Competencies",
            a.Coverage.Select(c =>
                c.Share is { } share
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{_words.Name(c.Occupation)}: {share * 100:0}% covered; weakest: {Weakest(c)}"
                    )
                    : $"{_words.Name(c.Occupation)}: what is taught is not recorded"
            )
        );
        Lines(
            "WIOA definition (20 CFR 681.480)",
            a.Crosswalk.Select(c => $"{AssessmentWords.Of(c.Criterion)}: {AssessmentWords.Of(c.Verdict)}")
        );
    }

    private void Summary(IReadOnlyList<ProgramAssessment> assessments)
    {
        var table = new Table().RoundedBorder().Title("Programs in the file");
        foreach (var column in (string[])["program", "known of 16", "met", "not met", "first question"])
            table.AddColumn(column);
        foreach (var a in assessments)
            table.AddRow(
                Markup.Escape($"{a.Program.Id} {a.Program.Name}"),
                Text(a.Known),
                Text(Count(a, Verdict.Met)),
                Text(Count(a, Verdict.NotMet)),
                Markup.Escape(a.Questions.IsEmpty ? "–" : AssessmentWords.Question(a.Questions[0]))
            );
        console.Write(table);
        console.WriteLine(
            $"For one program: advance assess --program {assessments[^1].Program.Id}. For everything: --report FILE.html or --format json.",
            new Style(decoration: Decoration.Dim)
        );
    }

    private void Lines(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (var line in all)
            console.MarkupLineInterpolated($"  - {line}");
    }

    private static string Weakest(Programs.CompetencyCoverage coverage)
    {
        var weakest = coverage
            .Functions.Where(f => f.Share < 1)
            .OrderByDescending(f => f.Function.Core)
            .ThenBy(f => f.Share)
            .ThenBy(f => f.Function.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return weakest?.Function.Title ?? "none";
    }

    private static string Color(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "[green]met[/]",
            Verdict.NotMet => "[red]not met[/]",
            _ => "unknown",
        };

    private static int Count(ProgramAssessment a, Verdict verdict) => a.Statuses.Count(s => s.Verdict == verdict);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
