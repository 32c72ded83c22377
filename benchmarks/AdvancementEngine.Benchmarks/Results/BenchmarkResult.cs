namespace AdvancementEngine.Benchmarks.Results;

/// <summary>One run on one machine.</summary>
/// <param name="Scale">short or full.</param>
/// <param name="Machine">Where it ran.</param>
/// <param name="Versions">What ran, name and version.</param>
/// <param name="Limits">What the machine itself can do.</param>
/// <param name="Entries">What was measured.</param>
internal sealed record BenchmarkResult(
    string Scale,
    Machine Machine,
    SortedDictionary<string, string> Versions,
    Limits Limits,
    IReadOnlyList<Entry> Entries
);

/// <summary>A machine.</summary>
/// <param name="Cpu">Processor as it names itself.</param>
/// <param name="Cores">Logical cores the process sees.</param>
/// <param name="Os">Operating system.</param>
/// <param name="Path">Path the kernels chose.</param>
internal sealed record Machine(string Cpu, int Cores, string Os, string Path);

/// <summary>Limits of one core.</summary>
/// <param name="GFlops">Multiply-adds in the first-level cache, two operations each, billions a second.</param>
/// <param name="MemoryGBs">Reading 128 MiB, GB/s.</param>
/// <param name="CatalogGBs">Reading 2.5 MiB, GB/s.</param>
internal sealed record Limits(double GFlops, double MemoryGBs, double CatalogGBs);

/// <summary>One benchmark at one size. Times in nanoseconds a pair of person and opportunity, or a person where the size has no part in
/// it.</summary>
/// <param name="Name">Benchmark.</param>
/// <param name="Rank">k.</param>
/// <param name="Count">N.</param>
/// <param name="Least">Least of the iterations: what ratios are made of.</param>
/// <param name="Median">Median of the iterations.</param>
/// <param name="Mean">Mean of the iterations.</param>
/// <param name="AllocatedBytes">Bytes allocated a call.</param>
/// <param name="Ratios">Dimensionless, more is better: shareOfPeak, and timesX for each peer X of the same run and size.</param>
internal sealed record Entry(
    string Name,
    int Rank,
    int Count,
    double Least,
    double Median,
    double Mean,
    long AllocatedBytes,
    SortedDictionary<string, double> Ratios
);
