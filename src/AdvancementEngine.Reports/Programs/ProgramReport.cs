using System.Globalization;
using System.Net;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Reports.Programs;

/// <summary>A report of assessed programs as one HTML file: no script, no picture, style or font from elsewhere.</summary>
/// <param name="catalog">The catalog the programs were assessed with.</param>
public sealed class ProgramReport(CareerCatalog catalog)
{
    private const string Style = """
        body{font:15px/1.45 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
        h1{font-size:1.6rem}h2{font-size:1.3rem;border-top:2px solid #444;padding-top:1rem;margin-top:2.5rem}
        h3{font-size:1.05rem;margin-top:1.6rem}
        table{border-collapse:collapse;width:100%;margin:.5rem 0}
        th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#f2f3f5}
        .met{background:#d9f0dd}.not-met{background:#fbdcd5}.unknown{background:#eceef1}.note{color:#4d5560;font-size:.9rem}
        .bar{display:inline-block;height:.8rem;background:#3b6fb6;vertical-align:middle}
        .rest{display:inline-block;height:.8rem;background:#d5dae1;vertical-align:middle}
        """;

    private readonly AssessmentWords _words = new(catalog);
    private readonly StringBuilder _html = new();

    /// <summary>The file's text, UTF-8 to be.</summary>
    /// <param name="assessments">Programs in the order to show.</param>
    /// <param name="mark">What the data are when not recorded ones ("made-up", "simulated"); empty else.</param>
    public string Write(IReadOnlyList<ProgramAssessment> assessments, string mark)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        _html
            .Clear()
            .Append(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                    + "content=\"width=device-width\"><title>Program assessment</title><style>"
            )
            .Append(Style.ReplaceLineEndings("\n"))
            .Append("</style></head><body>\n<h1>Program assessment</h1>\n");
        if (mark.Length > 0)
            Note($"These data are {mark}: no real program, provider or employer.");
        Note(AssessmentWords.Framework);
        if (assessments.Count > 1)
            Overview(assessments);
        foreach (var assessment in assessments)
            Program(assessment);
        Note(AssessmentWords.Onet);
        return _html.Append("</body></html>\n").ToString();
    }

    private void Overview(IReadOnlyList<ProgramAssessment> assessments)
    {
        Rows(
            "",
            ["program", "known of 16", "met", "not met", "first question"],
            assessments.Select(a =>
                (string[])
                    [
                        $"{a.Program.Name} ({a.Program.Id})",
                        Text(a.Known),
                        Text(Count(a, Verdict.Met)),
                        Text(Count(a, Verdict.NotMet)),
                        a.Questions.IsEmpty ? "–" : AssessmentWords.Question(a.Questions[0]),
                    ]
            )
        );
    }

    private void Program(ProgramAssessment a)
    {
        _html.Append("<section id=\"").Append(Encode(a.Program.Id)).Append("\">");
        Head(2, $"{a.Program.Name} ({a.Program.Id})");
        Note(
            $"As of {a.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; "
                + $"{(a.Program.Provider.Length > 0 ? "provider: " + a.Program.Provider + "; " : string.Empty)}policies {a.Book[..12]}."
        );
        Head(3, "Evidence first");
        _html
            .Append("<p>")
            .Append(Bar((double)a.Known / a.Indicators))
            .Append(' ')
            .Append(Text(a.Known))
            .Append(" of ")
            .Append(Text(a.Indicators))
            .Append(
                " program indicators are decided by what is recorded. An unknown indicator says that nobody recorded it, not that the "
                    + "program lacks it.</p>\n"
            );
        Elements(a);
        Head(3, "Questions to ask the provider, best first");
        List(a.Questions.Select(q => $"{AssessmentWords.Question(q)} (decides {string.Join(", ", q.Indicators)})"), "Nothing is unknown.");
        if (!a.Changes.IsEmpty)
        {
            Head(3, "Changes that turn most of what is not met into met");
            List(a.Changes.Select(_words.Change), string.Empty);
        }

        Engagement(a);
        Coverage(a);
        Head(3, "Work-based learning by stage");
        Rows(
            "",
            ["stage", "offered", "hours a learner", "hosts"],
            a.Stages.Select(s =>
                (string[])
                    [
                        s.Stage.ToString().ToLowerInvariant() + (s.Stage == 0 ? " (not work-based learning)" : string.Empty),
                        s.Activities.IsEmpty
                            ? s.Recorded
                                ? "none"
                                : "not recorded"
                            : string.Join(", ", s.Activities.Select(AssessmentWords.Of)),
                        s.Hours > 0 ? s.Hours.ToString("0.#", CultureInfo.InvariantCulture) : "–",
                        s.Hosts.IsEmpty ? "–" : string.Join(", ", s.Hosts),
                    ]
            )
        );
        Crosswalk(a);
        _html.Append("</section>\n");
    }

    private void Elements(ProgramAssessment a)
    {
        Head(3, "The six elements");
        foreach (var element in a.Elements)
        {
            _html
                .Append("<p><strong>")
                .Append(Text(element.Element))
                .Append(". ")
                .Append(Encode(AssessmentWords.Elements[element.Element - 1]))
                .Append("</strong> — ")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"{element.Met} met, {element.NotMet} not met, {element.Unknown} "
                        + $"unknown</p>\n<table><tr><th>indicator</th><th>status</th><th>evidence</th></tr>\n"
                );
            foreach (var status in a.Statuses.Where(s => s.Indicator[0] - '0' == element.Element))
            {
                var css = status.Verdict switch
                {
                    Verdict.Met => "met",
                    Verdict.NotMet => "not-met",
                    _ => "unknown",
                };
                _html
                    .Append("<tr><td>")
                    .Append(Encode(status.Indicator))
                    .Append("</td><td class=\"")
                    .Append(css)
                    .Append("\">")
                    .Append(AssessmentWords.Of(status.Verdict))
                    .Append("</td><td>")
                    .AppendJoin(
                        "<br>",
                        status.Findings.Select(f =>
                            $"{AssessmentWords.Whose(f.Policy)}, {AssessmentWords.Of(f.Verdict)}: {Encode(_words.Finding(f))}"
                        )
                    )
                    .Append("</td></tr>\n");
            }

            _html.Append("</table>\n");
        }
    }

    private void Engagement(ProgramAssessment a)
    {
        Head(3, "Engagement of partners");
        Rows(
            "No partner is recorded.",
            ["touchpoint", "partners", "took part", "recently", "latest"],
            a.Engagement.Cells.Where(c => c.Partners > 0 || c.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer)
                .Select(c =>
                    (string[])
                        [
                            AssessmentWords.Of(c.Touchpoint),
                            AssessmentWords.Of(c.Kind),
                            Text(c.Partners),
                            Text(c.Recent),
                            c.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–",
                        ]
                )
        );
        List(
            a.Engagement.Asks.Select(ask =>
                $"Ask {Partner(a, ask.Partner)} for {AssessmentWords.Of(ask.Touchpoint)}: {AssessmentWords.Of(ask.Why)}"
                + (ask.LastContact is { } last ? $"; last record {last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")
                + "."
            ),
            string.Empty
        );
        List(a.Engagement.Warnings.Where(w => w.Applies == true).Select(w => "Warning: " + AssessmentWords.Of(w.Code) + "."), string.Empty);
        var silent = a.Engagement.Warnings.Where(w => w.Applies is null).Select(w => AssessmentWords.Of(w.Code)).ToList();
        if (silent.Count > 0)
            Note("Not recorded, so neither warned of nor ruled out: " + string.Join("; ", silent) + ".");
    }

    private void Coverage(ProgramAssessment a)
    {
        foreach (var coverage in a.Coverage)
        {
            Head(3, $"Competencies of {_words.Name(coverage.Occupation)} ({coverage.Occupation})");
            if (coverage.Share is not { } share)
            {
                Note("Not recorded what the training teaches, or nothing is known of the occupation.");
                continue;
            }

            _html
                .Append("<p>")
                .Append(Bar(share))
                .Append(CultureInfo.InvariantCulture, $" {share * 100:0} % covered, ")
                .Append(
                    coverage.Model is null
                        ? "by the occupation's own knowledge areas and technologies in demand"
                        : $"by the model {Encode(coverage.Model)}"
                )
                .Append(".</p>\n");
            Rows(
                "",
                ["job function", "kind", "covered", "not taught"],
                coverage.Functions.Select(f =>
                    (string[])
                        [
                            f.Function.Title,
                            f.Function.Core ? "core" : "optional",
                            string.Create(CultureInfo.InvariantCulture, $"{f.Share * 100:0}%"),
                            f.Missing.IsEmpty ? "–" : string.Join(", ", f.Missing.Select(_words.Name)),
                        ]
                )
            );
        }
    }

    private void Crosswalk(ProgramAssessment a)
    {
        Head(3, "WIOA definition of pre-apprenticeship (20 CFR 681.480)");
        Rows(
            "",
            ["criterion", "indicators", "status"],
            a.Crosswalk.Select(c =>
                (string[])[AssessmentWords.Of(c.Criterion), string.Join(", ", c.Indicators), AssessmentWords.Of(c.Verdict)]
            )
        );
        if (a.Others.IsEmpty)
            return;
        Head(3, "Beside the other programs of this file");
        Rows(
            "",
            ["indicator", "here", "others met", "others not met", "others unknown"],
            a.Others.Select(
                (o, i) => (string[])[o.Indicator, AssessmentWords.Of(a.Statuses[i].Verdict), Text(o.Met), Text(o.NotMet), Text(o.Unknown)]
            )
        );
    }

    private static string Partner(ProgramAssessment a, string id) =>
        a.Program.Partners.FirstOrDefault(p => p.Id == id) is { Name.Length: > 0 } partner
            ? partner.Name + (partner.Naics is null ? string.Empty : $" (NAICS {partner.Naics})")
            : id;

    private static int Count(ProgramAssessment a, Verdict verdict) => a.Statuses.Count(s => s.Verdict == verdict);

    private static string Bar(double share) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<span class=\"bar\" style=\"width:{share * 12:0.##}rem\"></span><span class=\"rest\" "
                + $"style=\"width:{(1 - share) * 12:0.##}rem\"></span>"
        );

    private void Head(int level, string text) => _html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encode(text)}</h{level}>\n");

    private void Note(string text) => _html.Append("<p class=\"note\">").Append(Encode(text)).Append("</p>\n");

    private void List(IEnumerable<string> items, string none)
    {
        var all = items.ToList();
        if (all.Count == 0 && none.Length > 0)
            Note(none);
        if (all.Count > 0)
            _html.Append("<ol>").AppendJoin(string.Empty, all.Select(i => $"<li>{Encode(i)}</li>")).Append("</ol>\n");
    }

    private void Rows(string none, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            if (none.Length > 0)
                Note(none);
            return;
        }

        _html.Append("<table><tr>").AppendJoin(string.Empty, columns.Select(c => $"<th>{Encode(c)}</th>")).Append("</tr>\n");
        foreach (var row in all)
            _html.Append("<tr>").AppendJoin(string.Empty, row.Select(c => $"<td>{Encode(c)}</td>")).Append("</tr>\n");
        _html.Append("</table>\n");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
