using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvancementEngine.Benchmarks.Results;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Simulation;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Benchmarks.Batches;

/// <summary>Compares a whole batch with ranking the same participants in memory: same process, same threads, in alternating rounds, by
/// elapsed time and by CPU time. The ratio of the two rates is the batch's overhead around the ranking.</summary>
internal static class BatchComparison
{
    // Ranking in memory goes through these again and again; more of them would measure memory, not ranking.
    private const int MostInMemory = 10_000;

    public static int Run(string[] args)
    {
        int[] sizes =
            args.Length == 0
                ? [10_000, 100_000]
                : [.. args.Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        var bundle = BundleReader.Read(
            Path.Combine(Repository.Root, "data", "catalog"),
            Path.Combine(Repository.Root, "models", "content")
        );
        var work = Directory.CreateTempSubdirectory("advance-batch-");
        try
        {
            Round(bundle, work, 2_000, Environment.ProcessorCount);
            List<Measured> measured = [.. sizes.SelectMany(size => Measure(bundle, work, size))];
            var text = Markdown(measured, bundle);
            Console.Write(text);
            var folder = Path.Combine(Repository.Root, "benchmarks", "results", ResultWriter.Slug($"{Cpu()} {Numerics.Kernels.Path}"));
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "batch.md"), text);
            return 0;
        }
        finally
        {
            work.Delete(true);
        }
    }

    private static IEnumerable<Measured> Measure(Bundle bundle, DirectoryInfo work, int size)
    {
        var rounds =
            size <= 20_000 ? 7
            : size <= 200_000 ? 3
            : 1;
        var found = new List<Measured>();
        for (var i = 0; i < rounds; i++)
        {
            found.Add(Round(bundle, work, size, Environment.ProcessorCount));
            Console.Error.WriteLine(found[^1]);
        }

        yield return found.OrderBy(m => m.CpuRatio).ElementAt(rounds / 2);
    }

    private static Measured Round(Bundle bundle, DirectoryInfo work, int size, int workers)
    {
        var path = Path.Combine(work.FullName, $"cohort-{size}");
        if (!Directory.Exists(path))
            SimulatedCohort.Write(bundle.Catalog, new SimulationOptions { Participants = size, Seed = 5 }, path, default);
        var cohort = CohortReader.Open(path, bundle.Catalog, null, default);
        var people = cohort.Rows().Where(r => !r.IsRejected).Take(MostInMemory).Select(r => r.Participant!).ToArray();
        var ranker = new Ranker(bundle);
        var passes = Math.Max(1, Math.Min(size, 50_000) / people.Length);
        var rank = Timed.Of(
            people.Length * passes,
            () =>
                Each(
                    people.Length * passes,
                    workers,
                    i =>
                    {
                        var person = people[i % people.Length];
                        ranker.Rank(person, person.Program is { } id ? cohort.Programs.Programs.GetValueOrDefault(id) : null, cohort.AsOf);
                    }
                )
        );
        var output = Path.Combine(work.FullName, "run");
        var batch = Timed.Of(
            size,
            () =>
                BatchRun.Execute(
                    bundle,
                    new BatchOptions
                    {
                        Cohort = path,
                        Output = output,
                        Workers = workers,
                        Sources = new(path, null, null, null),
                    },
                    TimeProvider.System,
                    null,
                    default
                )
        );
        var bytes = Directory.GetFiles(output, "part-*").Sum(f => new FileInfo(f).Length);
        Directory.Delete(output, true);
        return new(size, rank, batch, bytes / (double)size, Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
    }

    private static void Each(int count, int workers, Action<int> rank)
    {
        var next = 0;
        var threads = Enumerable
            .Range(0, workers)
            .Select(_ => new Thread(() =>
            {
                while (Interlocked.Add(ref next, 16) - 16 is var from && from < count)
                {
                    for (var i = from; i < Math.Min(count, from + 16); i++)
                        rank(i);
                }
            }))
            .ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
    }

    private static string Markdown(List<Measured> rows, Bundle bundle)
    {
        var text = new StringBuilder();
        text.AppendLine("# A batch compared with ranking in memory").AppendLine();
        text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{Cpu()}, {Environment.ProcessorCount} processors and the same number of workers, {Environment.Version}, kernels "
                    + $"{Numerics.Kernels.Path}. Simulated participants (seed 5), top 10 of both lists, policies, codes to Parquet, chunks "
                    + $"of 1,000; shipped catalog: {bundle.Catalog.Occupations.Length} occupations, {bundle.Catalog.Credentials.Length} "
                    + $"credentials. One warm process: the figures do not include start-up. They include reading, checking, hashing, "
                    + $"writing and flushing to disk, from the first row to the manifest. The round with the median ratio is shown."
            )
            .AppendLine();
        text.AppendLine(
            "| participants | ranking, CPU µs | batch, CPU µs | overhead, µs | ranked per second, in memory | "
                + "ranked per second, batch | rate ratio | CPU ratio | KiB allocated per participant, ranking / batch | bytes out | peak "
                + "MB of the process |"
        );
        text.AppendLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var m in rows)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {m.Participants:#,0} | {m.Rank.Cpu:F1} | {m.Batch.Cpu:F1} | {m.Batch.Cpu - m.Rank.Cpu:F1} | {1e6 / m.Rank.Wall:#,0} | "
                    + $"{1e6 / m.Batch.Wall:#,0} | {m.WallRatio:F2} | {m.CpuRatio:F2} | {m.Rank.KiB:F0} / {m.Batch.KiB:F0} | {m.Bytes:F0} "
                    + $"| {m.PeakMb:F0} |"
            );
        text.AppendLine().AppendLine("Command: `dotnet run -c Release --project benchmarks/AdvancementEngine.Benchmarks -- batch [N ...]`");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cpu() =>
        BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name
            ? name
            : "unknown cpu";

    /// <summary>Microseconds and allocations per participant.</summary>
    private readonly record struct Timed(double Wall, double Cpu, double KiB)
    {
        public static Timed Of(int participants, Action work)
        {
            var (bytes, cpu, start) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            work();
            var (wall, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
            return new(
                wall.TotalMicroseconds / participants,
                used.TotalMicroseconds / participants,
                (GC.GetTotalAllocatedBytes() - bytes) / (1024.0 * participants)
            );
        }
    }

    private sealed record Measured(int Participants, Timed Rank, Timed Batch, double Bytes, double PeakMb)
    {
        public double WallRatio => Rank.Wall / Batch.Wall;

        public double CpuRatio => Rank.Cpu / Batch.Cpu;
    }
}
