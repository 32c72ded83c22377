using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvancementEngine.Benchmarks.Results;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Benchmarks.Ranking;

/// <summary>Measures one participant end to end over the shipped catalog: state, fit, policies, the top 10 of both lists with reasons,
/// shares, gaps, every printed change confirmed, digest. On one thread and on two, alternating.</summary>
internal static class RankComparison
{
    private const int Rounds = 60;

    public static int Run()
    {
        var bundle = BundleReader.Read(
            Path.Combine(Repository.Root, "data", "catalog"),
            Path.Combine(Repository.Root, "models", "content")
        );
        var cohort = CohortReader.Open(Path.Combine(Repository.Root, "data", "demo"), bundle.Catalog, null, new DateOnly(2026, 10, 1));
        var people = cohort.Rows().Select(r => r.Participant).OfType<Participant>().ToArray();
        var ranker = new Ranker(bundle);
        var screening = new Ranker(bundle, new RankSettings { ConfirmGaps = false });
        Recommendation Rank(Participant p, RankOptions options) => ranker.Rank(p, ProgramOf(cohort, p), cohort.AsOf, options);
        var both = RankOptions.Default;
        var ways = new (string Name, Action Rank)[]
        {
            ("both lists, one thread", () => Each(people, p => Rank(p, both))),
            (
                "both lists, two threads",
                () => Parallel.ForEach(people, new ParallelOptions { MaxDegreeOfParallelism = 2 }, p => Rank(p, both))
            ),
            (
                "both lists, gaps not confirmed, one thread",
                () => Each(people, p => screening.Rank(p, ProgramOf(cohort, p), cohort.AsOf, both))
            ),
            ("occupations only, one thread", () => Each(people, p => Rank(p, both with { Kind = OpportunityKind.Occupation }))),
            ("credentials only, one thread", () => Each(people, p => Rank(p, both with { Kind = OpportunityKind.Credential }))),
            ("canonical JSON of the result, one thread", Json(people, p => Rank(p, both))),
        };
        var works = people
            .Select(p =>
            {
                ranker.Rank(p, ProgramOf(cohort, p), cohort.AsOf, both, out var work);
                return work;
            })
            .ToArray();
        var text = Markdown(Measure(ways, people.Length), people.Length, bundle, works) + CatalogSizes.Markdown();
        Console.Write(text);
        var folder = Path.Combine(Repository.Root, "benchmarks", "results", ResultWriter.Slug($"{Cpu()} {Numerics.Kernels.Path}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "rank.md"), text);
        return 0;
    }

    private static TrainingProgram? ProgramOf(Cohort cohort, Participant person) =>
        person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;

    private static void Each(Participant[] people, Action<Participant> rank)
    {
        foreach (var person in people)
            rank(person);
    }

    private static Action Json(Participant[] people, Func<Participant, Recommendation> rank)
    {
        var results = people.Select(rank).ToArray();
        return () =>
        {
            foreach (var result in results)
                CanonicalJson.Write(result);
        };
    }

    internal static List<(string Name, double Least, double Median, double KiB)> Measure((string Name, Action Rank)[] ways, int people)
    {
        var times = ways.Select(_ => new List<double>()).ToArray();
        var bytes = new double[ways.Length];
        for (var round = -40; round < Rounds; round++)
        {
            for (var w = 0; w < ways.Length; w++)
            {
                var before = GC.GetTotalAllocatedBytes(true);
                var start = Stopwatch.GetTimestamp();
                for (var i = 0; i < 4; i++)
                    ways[w].Rank();
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / (4 * people);
                if (round >= 0)
                    times[w].Add(time);
                bytes[w] = (GC.GetTotalAllocatedBytes(true) - before) / (4.0 * people * 1024);
            }
        }

        return [.. ways.Select((way, w) => (way.Name, times[w].Min(), times[w].Order().ElementAt(Rounds / 2), bytes[w]))];
    }

    private static string Markdown(
        List<(string Name, double Least, double Median, double KiB)> rows,
        int people,
        Bundle bundle,
        RankWork[] works
    )
    {
        var text = new StringBuilder();
        text.AppendLine("# One participant end to end, shipped size").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{Cpu()}, {Environment.ProcessorCount} processors, {Environment.Version}, kernels {Numerics.Kernels.Path}. Shipped "
                    + $"catalog: {bundle.Catalog.Occupations.Length} occupations, {bundle.Catalog.Credentials.Length} credentials, rank "
                    + $"{bundle.Model.Occupations.Rank}. Mean over the {people} made-up people of the demo cohort; top 10 of each list, "
                    + $"credentials ordered by the effect index; every printed change confirmed by re-ranking, except where stated "
                    + $"otherwise (`RankSettings.ConfirmGaps`)."
            )
            .AppendLine();
        text.AppendLine("| variant | minimum µs | median µs | people per second (median) | KiB per person |")
            .AppendLine("|---|---:|---:|---:|---:|");
        foreach (var (name, least, median, kib) in rows)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {least:F1} | {median:F1} | {1_000_000 / median:#,0} | {kib:F1} |");
        text.AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"Work per ranking, mean: {works.Average(w => w.Occupations):F1} occupations in the list, blocking requirements evaluated "
                    + $"for all; {works.Average(w => w.Evaluated):F1} were evaluated for adjustments (all, if the declared bounds would "
                    + $"spare fewer than a quarter); {works.Average(w => w.Counterfactuals):F1} changes of facts scored, "
                    + $"{works.Average(w => w.Scored):F1} through the kernel for blocks of people."
            );
        text.AppendLine().AppendLine("Command: `dotnet run -c Release --project benchmarks/AdvancementEngine.Benchmarks -- rank`");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cpu() =>
        BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name
            ? name
            : "unknown cpu";
}
