using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvancementEngine.Benchmarks.Results;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Benchmarks.Pathways;

/// <summary>Measures the path search (three stages, five paths) over the shipped catalog and over a made-up one of 1,000 occupations and
/// 2,000 credentials, and a whole plan. One thread.</summary>
internal static class PathwayComparison
{
    private const int Rounds = 20;
    private const double ShippedBar = 5;
    private const double LargeBar = 50;

    public static int Run()
    {
        var bundle = BundleReader.Read(
            Path.Combine(Repository.Root, "data", "catalog"),
            Path.Combine(Repository.Root, "models", "content")
        );
        var cohort = CohortReader.Open(Path.Combine(Repository.Root, "data", "demo"), bundle.Catalog, null, new DateOnly(2026, 10, 1));
        var people = cohort.Rows().Select(r => r.Participant).OfType<Participant>().ToArray();
        var planner = new Planner(new Ranker(bundle));
        var starts = people.Select(p => planner.Start(p, ProgramOf(cohort, p), cohort.AsOf)).ToArray();
        var large = new LargeLadder(1000, 2000);
        var shipped = new LadderMoves(bundle.Catalog);
        var rows = new List<(string Name, double? Bar, double[] Times)>
        {
            ("shipped catalog, no target", ShippedBar, Search(shipped, starts, null)),
            ("shipped catalog, to IT managers", ShippedBar, Search(shipped, starts, bundle.Catalog.OccupationIndex("11-3021.00"))),
            ("made-up catalog, no target", LargeBar, Search(large.Moves, large.Starts, null)),
            ("made-up catalog, to the last occupation", LargeBar, Search(large.Moves, large.Starts, 999)),
            (
                "a whole plan, shipped catalog",
                null,
                [.. people.Select(p => Least(5, () => planner.Plan(p, ProgramOf(cohort, p), cohort.AsOf)))]
            ),
        };
        var text = Markdown(rows, bundle.Catalog.Occupations.Length, bundle.Catalog.Credentials.Length, large.Steps);
        Console.Write(text);
        var folder = Path.Combine(Repository.Root, "benchmarks", "results", ResultWriter.Slug($"{Cpu()} {Numerics.Kernels.Path}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pathways.md"), text);
        return rows.All(r => r.Bar is not { } bar || r.Times.Max() < bar) ? 0 : 1;
    }

    private static double[] Search(LadderMoves moves, (PathwayStart Start, IStageFit Fit)[] starts, int? target)
    {
        var search = new PathwaySearch(moves);
        var options = new PathwayOptions
        {
            Target = target,
            MostStages = 3,
            Paths = 5,
            First = target is null ? PathwayPreference.Likeliest : PathwayPreference.Soonest,
        };
        return [.. starts.Select(s => Least(Rounds, () => search.Find(s.Start, options, s.Fit)))];
    }

    private static double Least(int rounds, Action run)
    {
        var least = double.PositiveInfinity;
        for (var round = -2; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            if (round >= 0)
                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return least;
    }

    private static TrainingProgram? ProgramOf(Cohort cohort, Participant person) =>
        person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null;

    private static string Markdown(List<(string Name, double? Bar, double[] Times)> rows, int occupations, int credentials, int steps)
    {
        var text = new StringBuilder();
        text.AppendLine("# Path search").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{Cpu()}, {Environment.ProcessorCount} processors, {Environment.Version}, one thread. Shipped catalog: {occupations} "
                    + $"occupations, {credentials} credentials, the 25 made-up people of the demo cohort. Made-up catalog: 1,000 "
                    + $"occupations, 2,000 credentials, {steps:#,0} steps up with up to five usual credentials each, 20 made-up people. At "
                    + $"most three stages, five paths; minimum of {Rounds} rounds per person."
            )
            .AppendLine();
        text.AppendLine("| what | limit, ms | mean ms per person | slowest person, ms |").AppendLine("|---|---:|---:|---:|");
        foreach (var (name, bar, times) in rows)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {name} | {(bar is { } b ? b.ToString(CultureInfo.InvariantCulture) : string.Empty)} | {times.Average():F2} | "
                    + $"{times.Max():F2} |"
            );
        text.AppendLine()
            .AppendLine(
                "A whole plan ranks, searches up to four stages, evaluates the policies for each path, and searches again for what would "
                    + "change the first ones."
            );
        text.AppendLine()
            .AppendLine(
                "Command: `dotnet run -c Release --project benchmarks/AdvancementEngine.Benchmarks -- pathways`; exits with 1 if the "
                    + "slowest person is above a limit."
            );
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cpu() =>
        BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name
            ? name
            : "unknown cpu";
}
