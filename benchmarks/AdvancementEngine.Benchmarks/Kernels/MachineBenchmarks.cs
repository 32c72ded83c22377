using BenchmarkDotNet.Attributes;

namespace AdvancementEngine.Benchmarks.Kernels;

/// <summary>The limits of the machine itself, on one core.</summary>
public class MachineBenchmarks
{
    internal const int Rows = 20_000;
    internal const int MemoryFloats = 32 * 1024 * 1024;
    internal const int CacheFloats = 640 * 1024;

    private readonly float[] _tile = [.. Enumerable.Repeat(1e-6f, 4096)];
    private readonly float[] _memory = Written(MemoryFloats);
    private readonly float[] _cache = Written(CacheFloats);

    /// <summary>Multiply-adds on 16 KiB.</summary>
    [Benchmark]
    public float MulAddPeak() => MachineLimits.MulAdds(_tile, Rows);

    /// <summary>Reading 128 MiB: memory.</summary>
    [Benchmark]
    public float ReadMemory() => MachineLimits.Read(_memory);

    /// <summary>Reading 2.5 MiB, the size of 10,000 opportunities of rank 64.</summary>
    [Benchmark]
    public float ReadCatalog() => MachineLimits.Read(_cache);

    // Pages that were never written are all mapped to one page of zeros, which stays in the cache.
    private static float[] Written(int length)
    {
        var memory = new float[length];
        Array.Fill(memory, 1e-6f);
        return memory;
    }
}
