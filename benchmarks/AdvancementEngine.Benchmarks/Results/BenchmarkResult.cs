namespace AdvancementEngine.Benchmarks.Results;

/// <summary>One run on one machine.</summary>
/// <param name="Scale">short or full.</param>
/// <param name="Machine">The machine it ran on.</param>
/// <param name="Versions">Versions of the software that ran, by name.</param>
/// <param name="Limits">The limits of the machine itself.</param>
/// <param name="Entries">The measurements.</param>
internal sealed record BenchmarkResult(
    string Scale,
    Machine Machine,
    SortedDictionary<string, string> Versions,
    Limits Limits,
    IReadOnlyList<Entry> Entries
);

/// <summary>A machine.</summary>
/// <param name="Cpu">Processor, by its own name.</param>
/// <param name="Cores">Logical cores visible to the process.</param>
/// <param name="Os">Operating system.</param>
/// <param name="Path">Path that the kernels use.</param>
internal sealed record Machine(string Cpu, int Cores, string Os, string Path);

/// <summary>Limits of one core.</summary>
/// <param name="GFlops">Multiply-adds in the L1 cache, counted as two operations each, in billions per second.</param>
/// <param name="MemoryGBs">Reading 128 MiB, GB/s.</param>
/// <param name="CatalogGBs">Reading 2.5 MiB, GB/s.</param>
internal sealed record Limits(double GFlops, double MemoryGBs, double CatalogGBs);

/// <summary>One benchmark at one size. Times in nanoseconds per pair of person and opportunity, or per person if the size does not
/// matter.</summary>
/// <param name="Name">Name of the benchmark.</param>
/// <param name="Rank">k, the rank of the model.</param>
/// <param name="Count">N, the number of opportunities.</param>
/// <param name="Least">Minimum of the iterations; ratios are based on it.</param>
/// <param name="Median">Median of the iterations.</param>
/// <param name="Mean">Mean of the iterations.</param>
/// <param name="AllocatedBytes">Bytes allocated per call.</param>
/// <param name="Ratios">Dimensionless, higher is better: shareOfPeak, and timesX for each peer X of the same run and size.</param>
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
