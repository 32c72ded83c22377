using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Cli.Arguments;
using AdvancementEngine.Cli.Output;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance verify</c>: re-ranks what a file records and reports whether it is the same, or where it differs.</summary>
internal static class VerifyVerb
{
    // Missing participants listed individually; beyond that, only their number is reported.
    private const int MostNamed = 20;

    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A file of recommendations written by 'advance rank --format json', a batch run folder, or one of its parts.",
        };
        var cohort = new Option<string?>("--cohort")
        {
            Description = "The cohort that was ranked. Default: the made-up demo cohort; for a batch run, its original input.",
        };
        var participant = new Option<string?>("--participant")
        {
            Description = "Verify only this participant of a batch run.",
            HelpName = "ID",
        };
        var key = new Option<string?>("--sign-key")
        {
            Description = "Key file for checking the run's signature: the secret, or the private or public key.",
            HelpName = "FILE",
        };
        var bundle = new BundleArguments();
        var verb = new Command("verify", "Rank recorded recommendations again and report any difference.")
        {
            file,
            cohort,
            participant,
            key,
        };
        bundle.AddTo(verb);
        verb.SetAction(
            (parsed, cancellation) =>
                Task.Run(
                    () =>
                        VerifyRun.FolderOf(parsed.GetValue(file)!) is { } run
                            ? VerifyRun.Run(
                                run,
                                parsed.GetValue(file)!,
                                parsed.GetValue(cohort),
                                parsed.GetValue(participant),
                                parsed.GetValue(key),
                                bundle,
                                parsed,
                                cancellation
                            )
                            : Run(parsed.GetValue(file)!, parsed.GetValue(cohort) ?? ShippedFiles.Demo, bundle.Read(parsed)),
                    CancellationToken.None
                )
        );
        return verb;
    }

    private static int Run(string file, string cohortPath, Bundle bundle)
    {
        var recorded = ReadLines(file);
        var ranker = new Ranker(bundle);
        var people = new Dictionary<DateOnly, RecordedCohort>();
        var equal = 0;
        var different = 0;
        var places = new RecordedOrder();
        foreach (var (line, json, ranking) in recorded)
        {
            var difference =
                places.Problem(line, ranking)
                ?? (string.Equals(ranking.BundleId, bundle.Identity.Id, StringComparison.Ordinal)
                    ? Replay(ranking, json, People(people, cohortPath, bundle, ranking.AsOf), ranker)
                    : $"made with bundle {ranking.BundleId[..Math.Min(12, ranking.BundleId.Length)]}, but the current one is "
                        + $"{bundle.Identity.Id[..12]}; specify its parts with --catalog and --model");
            if (difference is null)
            {
                equal++;
                continue;
            }

            different++;
            Say(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {ranking.Participant}: {difference}"));
        }

        var whole = 0;
        var missing = 0;
        foreach (var (asOf, read) in people.OrderBy(p => p.Key))
        {
            foreach (var problem in places.OutOfOrder(asOf, read.Order))
            {
                whole++;
                Say($"{file}: {problem}");
            }

            // A single recommendation comes from --participant; with more, every person in the cohort is expected.
            string[] left = [.. read.Order.Where(id => !places.Has(asOf, id))];
            missing += left.Length;
            if (recorded.Count == 1)
                continue;
            whole += left.Length;
            foreach (var id in left.Take(MostNamed))
                Say($"{file}: {id}: in the cohort, missing from the file");
            if (left.Length > MostNamed)
                Say(string.Create(CultureInfo.InvariantCulture, $"{file}: {left.Length - MostNamed} more participants are missing"));
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{equal + different} recommendations replayed: {equal} equal, {different} different"
                    + $"{(missing > 0 ? $"; {missing} participants of the cohort are not in the file" : string.Empty)}"
            )
        );
        return different + whole == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static void Say(string problem) => Console.Error.WriteLine("advance: " + InputText.OneLine(problem));

    private static string? Replay(
        RecordedRanking ranking,
        JsonElement json,
        RecordedCohort people,
        Ranker ranker
    )
    {
        if (!people.ById.TryGetValue(ranking.Participant, out var person))
            return "the cohort does not have this participant, or the row was rejected; specify the cohort with --cohort";
        var program = person.Program is { } id ? people.Programs.GetValueOrDefault(id) : null;
        var replayed = ranker.Rank(person, program, ranking.AsOf, ranking.Options);
        using var document = JsonDocument.Parse(CanonicalJson.Write(replayed));
        return JsonDifference.First(json, document.RootElement);
    }

    private static RecordedCohort People(
        Dictionary<DateOnly, RecordedCohort> read,
        string path,
        Bundle bundle,
        DateOnly asOf
    )
    {
        if (read.TryGetValue(asOf, out var known))
            return known;
        var cohort = RecordedCohort.Read(path, bundle.Catalog, asOf);
        read.Add(asOf, cohort);
        return cohort;
    }

    private static List<(long Line, JsonElement Json, RecordedRanking Ranking)> ReadLines(string file)
    {
        var rows = new List<(long, JsonElement, RecordedRanking)>();
        using var reader = new StreamReader(InputFile.Open(file), new UTF8Encoding(false, true));
        long line = 0;
        try
        {
            while (reader.ReadLine() is { } text)
            {
                line++;
                if (text.Length == 0)
                    continue;
                using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
                var json = document.RootElement.Clone();
                rows.Add((line, json, RecordedRanking.Read(json)));
            }
        }
        catch (Exception e) when (e is JsonException or FormatException or DecoderFallbackException)
        {
            throw new DataException(
                new DataProblem(
                    file,
                    line,
                    null,
                    e is JsonException ? $"text that is not valid JSON ({e.Message})" : e.Message,
                    "a recommendation in canonical JSON on each line",
                    "verify a file written by 'advance rank --format json'"
                ),
                e
            );
        }

        return rows.Count > 0
            ? rows
            : throw new DataException(new DataProblem(file, 0, null, "no recommendation", "at least one line", "check the file"));
    }
}
