using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance verify</c>: ranks again what a file records and says whether it is the same, or where it differs.</summary>
internal static class VerifyVerb
{
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
        var people = new Dictionary<DateOnly, (Cohort Cohort, Dictionary<string, Participant> ById)>();
        var equal = 0;
        var different = 0;
        foreach (var (line, json, ranking) in recorded)
        {
            var difference = string.Equals(ranking.BundleId, bundle.Identity.Id, StringComparison.Ordinal)
                ? Replay(ranking, json, People(people, cohortPath, bundle, ranking.AsOf), ranker)
                : $"made with bundle {ranking.BundleId[..Math.Min(12, ranking.BundleId.Length)]}, but the current one is "
                    + $"{bundle.Identity.Id[..12]}; specify its parts with --catalog and --model";
            if (difference is null)
            {
                equal++;
                continue;
            }

            different++;
            Console.Error.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"advance: {file}:{line}: {ranking.Participant}: {difference}")
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{equal + different} recommendations replayed: {equal} equal, {different} different"
            )
        );
        return different == 0 ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static string? Replay(
        RecordedRanking ranking,
        JsonElement json,
        (Cohort Cohort, Dictionary<string, Participant> ById) people,
        Ranker ranker
    )
    {
        if (!people.ById.TryGetValue(ranking.Participant, out var person))
            return "the cohort does not have this participant, or the row was rejected; specify the cohort with --cohort";
        var program = person.Program is { } id ? people.Cohort.Programs.Programs.GetValueOrDefault(id) : null;
        var replayed = ranker.Rank(person, program, ranking.AsOf, ranking.Options);
        using var document = JsonDocument.Parse(CanonicalJson.Write(replayed));
        return JsonDifference.First(json, document.RootElement);
    }

    private static (Cohort Cohort, Dictionary<string, Participant> ById) People(
        Dictionary<DateOnly, (Cohort, Dictionary<string, Participant>)> read,
        string path,
        Bundle bundle,
        DateOnly asOf
    )
    {
        if (read.TryGetValue(asOf, out var known))
            return known;
        var cohort = CohortReader.Open(path, bundle.Catalog, asOf, asOf);
        var people = cohort
            .Rows()
            .Where(r => r.Participant is not null)
            .Select(r => r.Participant!)
            .ToDictionary(p => p.Id, StringComparer.Ordinal);
        read.Add(asOf, (cohort, people));
        return (cohort, people);
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
                using var document = JsonDocument.Parse(text);
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
                    e is JsonException ? "text that is not JSON" : e.Message,
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
