using System.CommandLine;
using System.Globalization;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Reports.Plans;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance plan</c>: the plan a person takes home, for one participant or a folder of plans for a cohort.</summary>
internal static class PlanVerb
{
    public static Command Create()
    {
        var cohort = new Option<string?>("--cohort")
        {
            Description = "Cohort folder, participant file or glob pattern. Default: the made-up demo cohort.",
        };
        var participant = new Option<string?>("--participant")
        {
            Description = "The participant's id. Required unless --out is given.",
            HelpName = "ID",
        };
        var to = new Option<string?>("--to")
        {
            Description = "Code or title of the target occupation. Default: the recorded goal, or else the best occupation within --years.",
            HelpName = "OCCUPATION",
        };
        var years = new Option<int>("--years")
        {
            Description = "Longest plan in years, 1 to 40.",
            DefaultValueFactory = _ => PlanOptions.Default.Years,
        };
        var paths = new Option<int>("--paths")
        {
            Description = "Number of paths to show, 1 to 20.",
            DefaultValueFactory = _ => PlanOptions.Default.Paths,
        };
        var first = new Option<PathwayPreference?>("--first")
        {
            Description =
                "Which path comes first: soonest, leastCost, highestPay or likeliest. Default: soonest with a goal, likeliest without one.",
        };
        var language = new Option<PlanLanguage>("--language")
        {
            Description = "Language of the plan: en or es.",
            DefaultValueFactory = _ => PlanLanguage.En,
        };
        var format = new Option<PlanFormat>("--format")
        {
            Description = "Output format: text, html (a page to print), json (canonical) or svg (a drawing of the first path).",
            DefaultValueFactory = _ => PlanFormat.Text,
        };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "Use the facts known on this date, yyyy-MM-dd. Default: the date in the cohort's manifest, or today in UTC.",
        };
        var since = new Option<string?>("--since")
        {
            Description = "An earlier plan, as written by --format json. Adds what was done since then and what changed.",
            HelpName = "FILE",
        };
        var folder = new Option<string?>("--out")
        {
            Description = "Write plans for the whole cohort to this folder, one file per participant.",
            HelpName = "DIR",
        };
        var bundle = new BundleArguments();
        var verb = new Command(
            "plan",
            "Write a participant's plan: current standing, jobs to aim for, what to do first, and paths with months, dollars and pay."
        )
        {
            cohort,
            participant,
            to,
            years,
            paths,
            first,
            language,
            format,
            asOf,
            since,
            folder,
        };
        bundle.AddTo(verb);
        verb.SetAction(parsed =>
        {
            var read = bundle.Read(parsed);
            var options = new PlanOptions
            {
                Target = parsed.GetValue(to) is { } target ? Occupation(target, read.Catalog) : null,
                Years = parsed.GetValue(years),
                Paths = parsed.GetValue(paths),
                First = parsed.GetValue(first),
            }.Validate();
            var request = new Request(
                parsed.GetValue(cohort) ?? ShippedFiles.Demo,
                parsed.GetValue(participant),
                options,
                parsed.GetValue(language),
                parsed.GetValue(format),
                parsed.GetValue(asOf),
                parsed.GetValue(since),
                parsed.GetValue(folder)
            );
            return Run(request, read);
        });
        return verb;
    }

    private static string Occupation(string text, CareerCatalog catalog)
    {
        if (catalog.FindOccupation(text) is { UsualOrigin: false } known)
            return known.Code;
        var match = new Intake.IntakeMatchers(catalog).Occupations.Match(text);
        if (match.Taken is { } taken && catalog.FindOccupation(taken.Code) is { UsualOrigin: false })
            return taken.Code;
        throw new DataException(
            new DataProblem(
                "--to",
                0,
                null,
                DataProblem.Quote(text),
                "the code or title of an occupation that IT training leads to",
                match.Candidates.Where(c => catalog.FindOccupation(c.Code) is { UsualOrigin: false }).ToArray() is [var nearest, ..]
                    ? $"did you mean {nearest.Code} {catalog.FindOccupation(nearest.Code)?.Title}?"
                    : "choose a code from 'advance rank --format json'"
            )
        );
    }

    private static int Run(Request request, Bundles.Bundle bundle)
    {
        if (request.Participant is null && request.Folder is null)
        {
            Console.Error.WriteLine(
                "advance: found neither --participant nor --out; needed: a participant's id, or a folder for the plans of the whole "
                    + "cohort; add one of these options"
            );
            return ExitCodes.Usage;
        }

        var cohort = CohortReader.Open(
            request.Cohort,
            bundle.Catalog,
            request.AsOf,
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)
        );
        var planner = new Planner(new Ranker(bundle));
        var ids = new List<string>();
        var written = 0;
        if (request.Folder is { } folder)
            Directory.CreateDirectory(folder);
        foreach (var row in cohort.Rows())
        {
            ids.Add(row.Id);
            foreach (var problem in row.Problems.Where(_ => request.Participant is null || request.Participant == row.Id))
                Console.Error.WriteLine("advance: " + problem);
            if (row.Participant is not { } person || (request.Participant is { } only && only != person.Id))
                continue;
            var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
            var plan = planner.Plan(person, program, cohort.AsOf, request.Options);
            var content = Content(plan, request, bundle.Catalog, cohort.Data != CohortMarks.Recorded);
            Write(content, person.Id, request);
            written++;
        }

        if (request.Participant is { } wanted && written == 0)
        {
            var nearest = Catalog.Matching.NearestName.Of(wanted, ids);
            Console.Error.WriteLine(
                "advance: "
                    + new DataProblem(
                        cohort.Path,
                        0,
                        "participant",
                        DataProblem.Quote(wanted),
                        "the id of a participant who was read",
                        nearest is null ? "check the id" : $"did you mean '{nearest}'?"
                    )
            );
            return ExitCodes.BadInput;
        }

        return cohort.Rejected == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }

    private static byte[] Content(Plan plan, Request request, CareerCatalog catalog, bool madeUp)
    {
        // A file that cannot be compared is refused whatever is written.
        var since = request.Since is { } file ? Since(file, plan) : null;
        if (request.Format == PlanFormat.Json)
            return [.. PlanJson.Write(plan), (byte)'\n'];
        var document = new PlanComposer(catalog, request.Language).Compose(plan, madeUp, since);
        return Encoding.UTF8.GetBytes(
            request.Format switch
            {
                PlanFormat.Html => PlanPage.Write(document, plan),
                PlanFormat.Svg => plan.Paths.IsEmpty
                    ? string.Empty
                    : PlanPicture.Draw(plan, plan.Paths[0], PlanTexts.Of(request.Language)) + "\n",
                _ => PlanTextPage.Write(document),
            }
        );
    }

    private static PlanSince Since(string file, Plan plan)
    {
        try
        {
            return PlanSince.Of(InputFile.Bytes(file), plan);
        }
        catch (FormatException failure)
        {
            var found = failure.Message.Split("; needed:")[0];
            if (found.StartsWith("found ", StringComparison.Ordinal))
                found = found["found ".Length..];
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    found,
                    "the plan of this participant, as advance plan --format json wrote it",
                    "give that file"
                ),
                failure
            );
        }
    }

    private static void Write(byte[] content, string participant, Request request)
    {
        if (request.Folder is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            return;
        }

        var extension = request.Format switch
        {
            PlanFormat.Html => "html",
            PlanFormat.Json => "json",
            PlanFormat.Svg => "svg",
            _ => "txt",
        };
        var name = string.Concat(participant.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        File.WriteAllBytes(Path.Combine(request.Folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{extension}")), content);
    }

    private sealed record Request(
        string Cohort,
        string? Participant,
        PlanOptions Options,
        PlanLanguage Language,
        PlanFormat Format,
        DateOnly? AsOf,
        string? Since,
        string? Folder
    );
}
