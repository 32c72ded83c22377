using AdvancementEngine.Benchmarks.Kernels;
using AdvancementEngine.Benchmarks.Results;
using BenchmarkDotNet.Running;

namespace AdvancementEngine.Benchmarks;

/// <summary>Runs the suites of a scale and writes their results.</summary>
internal static class Runner
{
    /// <summary>Every suite, in order. The machine's limits are measured first and last; the better of the two is the limit.</summary>
    private static readonly Type[] s_suites =
    [
        typeof(MachineBenchmarks),
        typeof(KernelBenchmarks),
        typeof(StateBenchmarks),
        typeof(MachineBenchmarks),
    ];

    public static int Run(Scale scale)
    {
        Scale.Current = scale;
        var config = scale.Config();
        var summaries = s_suites.Select(suite => BenchmarkRunner.Run(suite, config)).ToArray();
        var failed = summaries
            .SelectMany(s => s.Reports)
            .Where(r => !r.Success || r.ResultStatistics is null)
            .Select(r => r.BenchmarkCase.DisplayInfo)
            .ToArray();
        if (failed.Length > 0 || summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.IsEmpty))
        {
            Console.Error.WriteLine(
                $"found {failed.Length} failed benchmarks: {string.Join("; ", failed)}; needed: none; read the log above; no result was "
                    + $"written"
            );
            return 1;
        }

        var result = ResultReader.From(scale.Name, summaries);
        foreach (var file in ResultWriter.Write(result, Path.Combine(Repository.Root, "benchmarks", "results")))
            Console.WriteLine($"wrote {Path.GetRelativePath(Repository.Root, file)}");
        return 0;
    }
}
