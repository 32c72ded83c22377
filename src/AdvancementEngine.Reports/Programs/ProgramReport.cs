using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Sections;
using AdvancementEngine.Reports.Wording;

namespace AdvancementEngine.Reports.Programs;

/// <summary>A report on assessed programs: the sections shown in a terminal and in an HTML file. Each section names the part of
/// <see cref="AssessmentJson"/> it shows.</summary>
/// <param name="catalog">The catalog the programs were assessed with.</param>
public sealed class ProgramReport(CareerCatalog catalog)
{
    private const string Missing = "–";

    private readonly AssessmentWords _words = new(catalog);

    /// <summary>Composes the report: an overview if there are several programs, then each program in full.</summary>
    /// <param name="assessments">Program assessments in display order.</param>
    /// <param name="mark">Kind of data if not recorded ("made-up", "simulated"); otherwise empty.</param>
    public ReportDocument Compose(IReadOnlyList<ProgramAssessment> assessments, string mark)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var sections = ImmutableArray.CreateBuilder<ReportSection>();
        if (assessments.Count > 1)
            sections.Add(Overview(assessments));
        foreach (var assessment in assessments)
            sections.AddRange(Program(assessment).Select(s => s with { Subject = assessment.Program.Id }));
        return new(
            "Program assessment",
            mark.Length > 0 ? [$"These data are {mark}: no real program, provider or employer."] : [],
            sections.ToImmutable(),
            [AssessmentWords.Framework, AssessmentWords.Onet]
        );
    }

    /// <summary>Shows all programs in one table.</summary>
    /// <param name="assessments">Program assessments in display order.</param>
    public static ReportSection Overview(IReadOnlyList<ProgramAssessment> assessments) =>
        new(
            "programs",
            "Programs in the file",
            [
                Table(
                    ["program", "known of 16", "met", "not met", "first question"],
                    assessments.Select(a =>
                        (string[])
                            [
                                $"{a.Program.Name} ({a.Program.Id})",
                                Text(a.Known),
                                Text(Count(a, Verdict.Met)),
                                Text(Count(a, Verdict.NotMet)),
                                a.Questions.IsEmpty ? Missing : AssessmentWords.Question(a.Questions[0]),
                            ]
                    )
                ),
            ]
        );

    /// <summary>Shows one program in full, section by section.</summary>
    /// <param name="assessment">The program's assessment.</param>
    public IEnumerable<ReportSection> Program(ProgramAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Sections(assessment).Where(s => !s.Blocks.IsEmpty);
    }

    private IEnumerable<ReportSection> Sections(ProgramAssessment a)
    {
        var provider = a.Program.Provider.Length > 0 ? $"provider: {a.Program.Provider}; " : string.Empty;
        yield return new(
            "program",
            $"{a.Program.Name} ({a.Program.Id})",
            [Note($"As of {Day(a.AsOf)}; {provider}policies {a.Book[..12]}.")]
        );
        yield return new(
            "known",
            "Evidence first",
            [
                new TextBlock(
                    $"{a.Known} of {a.Indicators} program indicators are decided by what is recorded. An unknown indicator means that "
                        + $"nobody "
                        + "recorded it, not that the program lacks it."
                )
                {
                    Share = (double)a.Known / a.Indicators,
                },
            ]
        );
        yield return new(
            "elements",
            "The six elements",
            [
                .. a.Elements.Select(e => new ItemBlock(
                    $"{e.Element}.",
                    $"{AssessmentWords.Elements[e.Element - 1]}: {e.Met} met, {e.NotMet} not met, {e.Unknown} unknown"
                )),
            ]
        );
        yield return new("statuses", "Indicators", [Statuses(a)]);
        yield return new(
            "questions",
            "Questions for the provider, most useful first",
            List(a.Questions.Select(q => $"{AssessmentWords.Question(q)} (decides "
                + $"{string.Join(", ", q.Indicators)})"), "Nothing is unknown.")
        );
        yield return new("changes", "Changes that would meet the most unmet indicators", List(a.Changes.Select(_words.Change)));
        yield return new("engagement", "Engagement of partners", Engagement(a));
        foreach (var coverage in a.Coverage)
            yield return Coverage(coverage);
        yield return new("stages", "Work-based learning by stage", [Stages(a)]);
        yield return new(
            "crosswalk",
            "WIOA definition of pre-apprenticeship (20 CFR 681.480)",
            [
                Table(
                    ["criterion", "indicators", "status"],
                    a.Crosswalk.Select(c =>
                        (string[])[AssessmentWords.Of(c.Criterion), string.Join(", ", c.Indicators), AssessmentWords.Of(c.Verdict)]
                    )
                ),
            ]
        );
        if (!a.Others.IsEmpty)
            yield return new("others", "Beside the other programs of this file", [Others(a)]) { IsForFiles = true };
    }

    private TableBlock Statuses(ProgramAssessment a) =>
        Table(
            ["indicator", "status", "evidence"],
            a.Statuses.Select(s =>
                (string[])
                    [
                        s.Indicator,
                        AssessmentWords.Of(s.Verdict),
                        string.Join(
                            '\n',
                            s.Findings.Select(f => $"{AssessmentWords.Whose(f.Policy)}, {AssessmentWords.Of(f.Verdict)}: "
                                + $"{_words.Finding(f)}")
                        ),
                    ]
            )
        ) with
        {
            VerdictColumn = 1,
            Verdicts = [.. a.Statuses.Select(s => s.Verdict)],
        };

    private static ImmutableArray<ReportBlock> Engagement(ProgramAssessment a)
    {
        var cells = a
            .Engagement.Cells.Where(c => c.Partners > 0 || c.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer)
            .Select(c =>
                (string[])
                    [
                        AssessmentWords.Of(c.Touchpoint),
                        AssessmentWords.Of(c.Kind),
                        Text(c.Partners),
                        Text(c.Recent),
                        c.Latest is { } latest ? Day(latest) : Missing,
                    ]
            )
            .ToList();
        var asks = a.Engagement.Asks.Select(ask =>
            $"Ask {Partner(a, ask.Partner)} for {AssessmentWords.Of(ask.Touchpoint)}: {AssessmentWords.Of(ask.Why)}"
            + $"{(ask.LastContact is { } last ? $"; last record {Day(last)}" : string.Empty)}."
        );
        var warnings = a.Engagement.Warnings.Where(w => w.Applies == true).Select(w => $"Warning: {AssessmentWords.Of(w.Code)}.");
        var silent = a.Engagement.Warnings.Where(w => w.Applies is null).Select(w => AssessmentWords.Of(w.Code)).ToList();
        return
        [
            cells.Count == 0
                ? Note("No partner is recorded.")
                : Table(["touchpoint", "partners", "took part", "recently", "latest"], cells),
            .. List(asks),
            .. List(warnings),
            Note(silent.Count == 0 ? string.Empty : $"Not recorded, so neither warned of nor ruled out: {string.Join("; ", silent)}."),
        ];
    }

    private ReportSection Coverage(CompetencyCoverage coverage)
    {
        var heading = $"Competencies of {_words.Name(coverage.Occupation)} ({coverage.Occupation})";
        if (coverage.Share is not { } share)
            return new(
                "coverage",
                heading,
                [Note("What the training teaches is not recorded, or nothing is known of the occupation.")]
            );
        var model = coverage.Model is { } name
            ? $"by the model {name}"
            : "by the occupation's own knowledge areas and technologies in demand";
        return new(
            "coverage",
            heading,
            [
                new TextBlock(string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}% covered, {model}.")) { Share = share },
                Table(
                    ["job function", "kind", "covered", "not taught"],
                    coverage.Functions.Select(f =>
                        (string[])
                            [
                                f.Function.Title,
                                f.Function.Core ? "core" : "optional",
                                string.Create(CultureInfo.InvariantCulture, $"{f.Share * 100:0}%"),
                                f.Missing.IsEmpty ? Missing : string.Join(", ", f.Missing.Select(_words.Name)),
                            ]
                    )
                ),
            ]
        );
    }

    private static TableBlock Stages(ProgramAssessment a) =>
        Table(
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
                        s.Hours > 0 ? s.Hours.ToString("0.#", CultureInfo.InvariantCulture) : Missing,
                        s.Hosts.IsEmpty ? Missing : string.Join(", ", s.Hosts),
                    ]
            )
        );

    private static TableBlock Others(ProgramAssessment a) =>
        Table(
            ["indicator", "here", "others met", "others not met", "others unknown"],
            a.Others.Select(
                (o, i) => (string[])[o.Indicator, AssessmentWords.Of(a.Statuses[i].Verdict), Text(o.Met), Text(o.NotMet), Text(o.Unknown)]
            )
        );

    private static TableBlock Table(ImmutableArray<string> columns, IEnumerable<string[]> rows) =>
        new(columns, [.. rows.Select(r => r.ToImmutableArray())]);

    private static ImmutableArray<ReportBlock> List(IEnumerable<string> items, string none = "")
    {
        ImmutableArray<ReportBlock> all = [.. items.Select(i => new ItemBlock("-", i))];
        return all.IsEmpty && none.Length > 0 ? [Note(none)] : all;
    }

    private static TextBlock Note(string text) => new(text) { IsNote = true };

    private static string Partner(ProgramAssessment a, string id) =>
        a.Program.Partners.FirstOrDefault(p => p.Id == id) is { Name.Length: > 0 } partner
            ? partner.Name + (partner.Naics is null ? string.Empty : $" (NAICS {partner.Naics})")
            : id;

    private static int Count(ProgramAssessment a, Verdict verdict) => a.Statuses.Count(s => s.Verdict == verdict);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
