using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace AdvancementEngine.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Name">Name of the verb and of the result files.</param>
/// <param name="Sizes">Sizes to measure.</param>
/// <param name="Iterations">Iterations of each benchmark.</param>
internal sealed record Scale(string Name, IReadOnlyList<Size> Sizes, int Iterations)
{
    public static Scale Short { get; } =
        new("short", [.. Shipped, new(64, 100), new(64, 1_000), new(64, 10_000), new(32, 10_000), new(128, 10_000)], 250);

    public static Scale Full { get; } =
        new(
            "full",
            [
                .. Shipped,
                .. from rank in (int[])[32, 64, 128] from count in (int[])[100, 1_000, 10_000, 100_000] select new Size(rank, count),
            ],
            300
        );

    private static IEnumerable<Size> Shipped => ShippedSize.Value is { } size ? [size] : [];

    /// <summary>The scale of this run; benchmarks read their sizes from it.</summary>
    public static Scale Current { get; set; } = Short;

    /// <summary>Many short iterations in one process: on a shared machine, the minimum of many short iterations is what the code costs, and
    /// all numbers of a run are measured under the same load.</summary>
    public IConfig Config()
    {
        var job = Job
            .Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))
            .WithIterationTime(TimeInterval.FromMilliseconds(1))
            .WithWarmupCount(60)
            .WithIterationCount(Iterations)
            .WithUnrollFactor(1)
            .WithGcForce(false)
            .WithEvaluateOverhead(false);
        return ManualConfig
            .Create(DefaultConfig.Instance)
            .AddJob(job)
            .WithOptions(ConfigOptions.DisableLogFile)
            .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
    }
}

/// <summary>A size: rank k and number of opportunities N.</summary>
public readonly record struct Size(int Rank, int Count)
{
    /// <summary>The size as it appears in benchmark tables.</summary>
    public override string ToString() => $"k={Rank} N={Count}";
}
