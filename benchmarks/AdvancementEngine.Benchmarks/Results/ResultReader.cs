using System.Reflection;
using System.Runtime.InteropServices;
using AdvancementEngine.Benchmarks.Kernels;
using AdvancementEngine.Factorization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;

namespace AdvancementEngine.Benchmarks.Results;

/// <summary>Creates a result from BenchmarkDotNet's measurements.</summary>
internal static class ResultReader
{
    public static readonly string[] Ours =
    [
        nameof(KernelBenchmarks.Blocks),
        nameof(KernelBenchmarks.OnePerson),
        nameof(KernelBenchmarks.OnePersonScores),
    ];
    public static readonly string[] Peers =
    [
        nameof(KernelBenchmarks.TensorDot),
        nameof(KernelBenchmarks.PlainLoop),
        nameof(KernelBenchmarks.Linq),
        nameof(KernelBenchmarks.PredictionEngine),
        nameof(KernelBenchmarks.BarePredictionEngine),
        nameof(KernelBenchmarks.Transform),
    ];

    public static BenchmarkResult From(string scale, IReadOnlyList<Summary> summaries)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).ToArray();
        var limits = new Limits(
            MachineLimits.Flops(MachineBenchmarks.Rows) / Least(reports, nameof(MachineBenchmarks.MulAddPeak)),
            4.0 * MachineBenchmarks.MemoryFloats / Least(reports, nameof(MachineBenchmarks.ReadMemory)),
            4.0 * MachineBenchmarks.CacheFloats / Least(reports, nameof(MachineBenchmarks.ReadCatalog))
        );
        var entries = reports.Where(report => report.BenchmarkCase.Descriptor.Type != typeof(MachineBenchmarks)).Select(Measured).ToList();
        AddRatios(entries, limits);
        return new BenchmarkResult(scale, ThisMachine(summaries[0]), Versions(), limits, entries);
    }

    private static double Least(IEnumerable<BenchmarkReport> reports, string name) =>
        reports.Where(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == name).Min(r => r.ResultStatistics!.Min);

    private static Entry Measured(BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        var size = report.BenchmarkCase.Parameters.Items.Select(item => item.Value).OfType<Size>().FirstOrDefault();
        double units =
            name == nameof(KernelBenchmarks.Blocks) ? (double)size.Count * Fixture.PeopleOf(size)
            : report.BenchmarkCase.Descriptor.Type == typeof(KernelBenchmarks) ? size.Count
            : 1;
        var times = report.ResultStatistics!;
        return new Entry(
            name,
            size.Rank,
            size.Count,
            times.Min / units,
            times.Median / units,
            times.Mean / units,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0,
            new(StringComparer.Ordinal)
        );
    }

    private static void AddRatios(List<Entry> entries, Limits limits)
    {
        foreach (var entry in entries.Where(e => Ours.Contains(e.Name, StringComparer.Ordinal)))
        {
            entry.Ratios["shareOfPeak"] = 2.0 * entry.Rank / entry.Least / limits.GFlops;
            foreach (
                var peer in entries.Where(e =>
                    Peers.Contains(e.Name, StringComparer.Ordinal) && e.Rank == entry.Rank && e.Count == entry.Count
                )
            )
                entry.Ratios[$"times{peer.Name}"] = peer.Least / entry.Least;
        }
    }

    private static Machine ThisMachine(Summary summary) =>
        new(
            summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name ? name : "unknown cpu",
            Environment.ProcessorCount,
            RuntimeInformation.OSDescription,
            Numerics.Kernels.Path.ToString()
        );

    private static SortedDictionary<string, string> Versions() =>
        new(StringComparer.Ordinal)
        {
            ["AdvancementEngine"] = Version(typeof(FactorModel)),
            [".NET"] = Environment.Version.ToString(),
            ["BenchmarkDotNet"] = Version(typeof(BenchmarkAttribute)),
            ["Microsoft.ML"] = Version(typeof(Microsoft.ML.MLContext)),
            ["System.Numerics.Tensors"] = Version(typeof(System.Numerics.Tensors.TensorPrimitives)),
        };

    private static string Version(Type type) =>
        (type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown").Split('+')[0];
}
