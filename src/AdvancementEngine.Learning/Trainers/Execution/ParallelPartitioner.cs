namespace AdvancementEngine.Learning.Trainers.Execution;

/// <summary>Splits owners (rows, opportunities, elements) over threads. Each owner computes its own sums in index order, so the split does
/// not affect the result.</summary>
public sealed class ParallelPartitioner
{
    private const int SharesPerThread = 4;
    private readonly ParallelOptions _options;

    /// <param name="threads">Threads to use, 1 or more; 0 takes one per processor.</param>
    public ParallelPartitioner(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        Threads = threads == 0 ? Environment.ProcessorCount : threads;
        _options = new ParallelOptions { MaxDegreeOfParallelism = Threads };
    }

    /// <summary>Threads used.</summary>
    public int Threads { get; }

    /// <summary>Runs <paramref name="part"/> over [0, count) in contiguous ranges (from, to), each once.</summary>
    public void Run(int count, Action<int, int> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (count == 0)
            return;
        if (Threads == 1 || count == 1)
        {
            part(0, count);
            return;
        }

        var shares = Math.Min(count, Threads * SharesPerThread);
        Parallel.For(0, shares, _options, share => part((int)((long)count * share / shares), (int)((long)count * (share + 1) / shares)));
    }
}
