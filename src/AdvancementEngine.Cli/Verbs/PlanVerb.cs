using System.CommandLine;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Cli.Streams;
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
        var first = SafeOptions.OneOf<PathwayPreference>(
            "--first",
            "Which path comes first: soonest, leastCost, highestPay or likeliest. Default: soonest with a goal, likeliest without one."
        );
        var language = SafeOptions.OneOf("--language", "Language of the plan: en or es.", PlanLanguage.En);
        var format = SafeOptions.OneOf(
            "--format",
            "Output format: text, html (a page to print), json (canonical) or svg (a drawing of the first path).",
            PlanFormat.Text
        );
        var asOf = SafeOptions.Day(
            "--as-of",
            "Use the facts known on this date, yyyy-MM-dd. Default: the date in the cohort's manifest, or today in UTC."
        );
        var since = new Option<string?>("--since")
        {
            Description = "An earlier plan, as written by --format json. Adds what was done since then and what changed.",
            HelpName = "FILE",
        };
        var folder = new Option<string?>("--out")
        {
            Description = "Write plans for the whole cohort to this folder, one file per participant: new, empty, or with the same "
                + "participants' plans.",
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
                Target = parsed.GetValue(to) is { } target ? TargetText.Read(target, read.Catalog) : null,
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

        if (request.Since is not null && request.Format == PlanFormat.Svg)
        {
            Console.Error.WriteLine(
                "advance: found --since with --format svg; needed: text, html or json, which show the comparison; choose one of them"
            );
            return ExitCodes.Usage;
        }

        var cohort = Open(request, bundle);
        var plans = request.Folder is { } folder ? PlanFolder.Open(folder, Extension(request.Format), Expected(request, bundle)) : null;
        var planner = new Planner(new Ranker(bundle));
        var seen = new Dictionary<string, (string File, long Line)>(StringComparer.Ordinal);
        var written = 0;
        foreach (var row in cohort.Rows())
        {
            seen[row.Id] = (row.File, row.Line);
            foreach (var problem in row.Problems.Where(_ => request.Participant is null || request.Participant == row.Id))
                Console.Error.WriteLine("advance: " + problem);
            if (row.Participant is not { } person || (request.Participant is { } only && only != person.Id))
                continue;
            var program = person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;
            var plan = planner.Plan(person, program, cohort.AsOf, request.Options, cohort.Programs.Programs.Values);
            var content = Content(plan, request, bundle.Catalog, cohort.Data != CohortMarks.Recorded);
            if (plans is not null)
                plans.Write(person.Id, content);
            else
                Print(content);
            written++;
        }

        plans?.RequireNoOther();
        if (request.Participant is { } wanted && written == 0)
        {
            Console.Error.WriteLine("advance: " + MissingParticipant.Of(cohort.Path, wanted, seen));
            return ExitCodes.BadInput;
        }

        List<DataProblem> others = [.. cohort.Programs.Problems, .. cohort.Problems];
        foreach (var problem in others)
            Console.Error.WriteLine("advance: " + problem);
        return cohort.Rejected == 0 && others.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithRejects;
    }

    private static byte[] Content(Plan plan, Request request, CareerCatalog catalog, bool madeUp)
    {
        // A file that cannot be compared is always rejected.
        var since = request.Since is { } file ? Since(file, plan) : null;
        if (request.Format == PlanFormat.Json)
            return [.. PlanJson.Write(plan, since), (byte)'\n'];
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

    private static Cohort Open(Request request, Bundles.Bundle bundle) =>
        CohortReader.Open(
            request.Cohort,
            bundle.Catalog,
            request.AsOf,
            DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)
        );

    // Who gets a plan is known before the first one is written; null if one person's plan is added to a folder.
    private static IEnumerable<string>? Expected(Request request, Bundles.Bundle bundle) =>
        request.Participant is null ? Open(request, bundle).Rows().Select(r => r.Participant?.Id).OfType<string>() : null;

    private static PlanSince Since(string file, Plan plan)
    {
        try
        {
            return PlanSince.Of(InputFile.Bytes(file), plan);
        }
        catch (FormatException failure)
        {
            // The message has found, needed and remedy; only the file is missing.
            string[] parts = failure.Message.Split("; ", 3);
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    parts[0]["found ".Length..],
                    parts.Length > 1 ? parts[1]["needed: ".Length..] : "a plan",
                    parts.Length > 2 ? parts[2] : "give that file"
                ),
                failure
            );
        }
    }

    private static void Print(byte[] content)
    {
        using var output = StandardStreams.OpenOutput();
        output.Write(content);
    }

    private static string Extension(PlanFormat format) =>
        format switch
        {
            PlanFormat.Html => ".html",
            PlanFormat.Json => ".json",
            PlanFormat.Svg => ".svg",
            _ => ".txt",
        };

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
