using System.CommandLine;
using System.Globalization;
using System.Text;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Recommendations;
using AdvancementEngine.Reports.Sections;
using Spectre.Console;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance rank</c>: ranks the participants of a cohort.</summary>
internal static class RankVerb
{
    public static Command Create()
    {
        var cohort = new Option<string?>("--cohort")
        {
            Description = "Cohort folder, participant file or glob pattern. Default: the made-up demo cohort.",
        };
        var participant = new Option<string?>("--participant") { Description = "Show only this participant." };
        var kind = SafeOptions.OneOf("--kind", "Lists to show: occupation, credential or both.", OpportunityKind.Both);
        var top = new Option<int?>("--top")
        {
            Description = $"Length of each list, 1 to {RankOptions.LongestList}. Default: 5 in a table or HTML, 10 in JSON.",
        };
        var asOf = SafeOptions.Day(
            "--as-of",
            "Use the facts known on this date, yyyy-MM-dd. Default: the date in the cohort's manifest, or today in UTC."
        );
        var interests = new Option<bool>("--interests")
        {
            Description = "Let interests affect the order. The effect is shown. For exploration only, never for a list that allocates "
                + "scarce places.",
        };
        var format = SafeOptions.OneOf(
            "--format",
            "Output format: table (readable), json (canonical, one participant per line) or html (one file, a page for each).",
            RankFormat.Table
        );
        var matches = new Option<bool>("--matches")
        {
            Description = "List every name given as text and the code it matched, with method and score.",
        };
        var overrides = new Option<string[]>("--override")
        {
            Description = "A navigator's override, recorded in the result: " + OverrideText.Form + ". Repeat for several overrides.",
            AllowMultipleArgumentsPerToken = false,
        };
        var details = new Option<bool>("--details") { Description = "Add codes, scores, policy verdicts and the digest to the table." };
        var bundle = new BundleArguments();
        var verb = new Command("rank", "Rank each participant's next occupations and credentials, with reasons, gaps and one next step.")
        {
            cohort,
            participant,
            kind,
            top,
            asOf,
            interests,
            format,
            matches,
            overrides,
            details,
        };
        bundle.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var read = bundle.Read(parsed);
            var options = new RankOptions
            {
                Kind = parsed.GetValue(kind),
                Top = parsed.GetValue(top) ?? (parsed.GetValue(format) == RankFormat.Json ? 10 : 5),
                UseInterests = parsed.GetValue(interests),
                Overrides = OverrideText.Read(parsed.GetValue(overrides) ?? [], read),
            };
            return Run(
                parsed.GetValue(cohort) ?? ShippedFiles.Demo,
                parsed.GetValue(participant),
                options.Validate(),
                parsed.GetValue(asOf),
                parsed.GetValue(format),
                parsed.GetValue(matches),
                parsed.GetValue(details),
                read
            );
        });
        return verb;
    }

    private static int Run(
        string path,
        string? only,
        RankOptions options,
        DateOnly? asOf,
        RankFormat format,
        bool matches,
        bool details,
        Bundles.Bundle bundle
    )
    {
        var cohort = CohortReader.Open(path, bundle.Catalog, asOf, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var ranker = new Ranker(bundle);
        var results = new List<Recommendation>();
        var pages = new List<(string Participant, ReportDocument Page)>();
        var page = new RecommendationPage(bundle.Catalog, details);
        using var output = StandardStreams.OpenOutput();
        var notes = new NoteLines();
        foreach (var note in cohort.Programs.Notes.Where(n => matches || n.IsLoss))
            notes.Add(note.ToString()!);
        var seen = new Dictionary<string, (string File, long Line)>(StringComparer.Ordinal);
        var taken = new List<string>();
        var said = SaidWords.None;
        foreach (var row in cohort.Rows())
        {
            seen[row.Id] = (row.File, row.Line);
            foreach (var problem in row.Problems)
                notes.AddProblem(problem.ToString());
            if (row.Participant is not { } person || (only is not null && !string.Equals(only, person.Id, StringComparison.Ordinal)))
                continue;
            // A name without a match is a lost fact, so it is always reported. Matches are shown with the participant.
            foreach (var note in row.Notes.Where(n => matches || n.Match.Taken is null))
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"{row.File}:{row.Line}: {note}"));
            var recommendation = ranker.Rank(person, ProgramOf(cohort, person), cohort.AsOf, options);
            if (format == RankFormat.Html)
            {
                var read = ReadLines.Of(row.Notes, matches || details, recommendation.Standing);
                pages.Add((person.Id, page.Compose(recommendation, [.. read], ReadLines.Said(person, cohort.AsOf))));
                results.Add(recommendation with { Occupations = [], Credentials = [] });
                continue;
            }

            if (format == RankFormat.Table)
            {
                if (results.Count == 0)
                {
                    taken.AddRange(ReadLines.Of(row.Notes, matches || details, recommendation.Standing));
                    said = ReadLines.Said(person, cohort.AsOf);
                }

                results.Add(recommendation);
                continue;
            }

            output.Write(CanonicalJson.Write(recommendation));
            output.WriteByte((byte)'\n');
            results.Add(recommendation with { Occupations = [], Credentials = [] });
        }

        if (format == RankFormat.Html)
        {
            var mark = cohort.Data == CohortMarks.Recorded ? string.Empty : cohort.Data;
            output.Write(Encoding.UTF8.GetBytes(ReportHtml.Write(RecommendationPage.Join(pages, mark))));
        }
        else if (format == RankFormat.Table)
            Show(results, taken, said, cohort, only, details, bundle);
        notes.Write();
        return Close(cohort, only, seen, results.Count);
    }

    private static TrainingProgram? ProgramOf(Cohort cohort, Participant person) =>
        person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;

    // The first participant in full; for the others, the first places and how to see the rest.
    private static void Show(
        List<Recommendation> results,
        List<string> matches,
        SaidWords said,
        Cohort cohort,
        string? only,
        bool details,
        Bundles.Bundle bundle
    )
    {
        if (results.Count == 0)
            return;
        if (cohort.Data != CohortMarks.Recorded)
            CommandHost.Table.MarkupLineInterpolated($"[yellow]This cohort is {cohort.Data}: no real people.[/]");
        var table = new RankTable(CommandHost.Table, bundle.Catalog, details);
        table.Write(results[0], matches, said);
        if (only is not null || results.Count == 1)
            return;
        table.Summary(results);
        CommandHost.Table.WriteLine(
            $"{results.Count} participants, bundle {bundle.Identity.Id[..12]}. For one participant: advance rank --participant "
                + $"{results[^1].Participant}. Canonical form: --format json.",
            new Style(decoration: Decoration.Dim)
        );
    }

    private static int Close(Cohort cohort, string? only, Dictionary<string, (string File, long Line)> seen, int ranked)
    {
        var problems = new List<DataProblem>(cohort.Programs.Problems);
        problems.AddRange(cohort.Problems);
        foreach (var problem in problems)
            Console.Error.WriteLine("advance: " + problem);
        if (only is not null && ranked == 0)
        {
            Console.Error.WriteLine("advance: " + MissingParticipant.Of(cohort.Path, only, seen));
            return ExitCodes.BadInput;
        }

        if (cohort.Rejected == 0 && problems.Count == 0)
            return ExitCodes.Done;
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"advance: {cohort.Accepted + cohort.Rejected} rows read, {cohort.Accepted} ranked, {cohort.Rejected} rejected"
            )
        );
        return ExitCodes.DoneWithRejects;
    }
}
