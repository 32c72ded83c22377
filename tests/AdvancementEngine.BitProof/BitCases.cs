using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.BitProof;

/// <summary>The table of cases whose bits must be equal in every process, on every path.</summary>
public static class BitCases
{
    /// <summary>Item counts around every panel and vector width.</summary>
    public static ReadOnlySpan<int> Counts => [0, 1, 15, 16, 17, 31, 32, 33, 64, 65, 97];

    /// <summary>Ranks around every vector width.</summary>
    public static ReadOnlySpan<int> Ranks => [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64];

    /// <summary>Hash of the bits of every case on one path.</summary>
    public static ulong Hash(KernelPath path)
    {
        var hash = new BitHash();
        var numbers = new FixedNumbers(42);
        foreach (var rank in Ranks)
        {
            foreach (var count in Counts)
                AddScores(ref hash, numbers, rank, count, path);
        }

        foreach (var count in Counts)
            AddTops(ref hash, numbers, 9, count, path);
        AddFunctions(ref hash, path);
        return hash.Value;
    }

    private static void AddScores(ref BitHash hash, FixedNumbers numbers, int rank, int count, KernelPath path)
    {
        var rows = numbers.Next(6 * rank);
        WeightedElement[] elements = [new(0, numbers.Next()), new(2, numbers.Next()), new(5, numbers.Next())];
        var items = PackedItems.Pack(rank, numbers.Next(count * rank), numbers.Next(count));
        var (state, scores) = (new float[rank], new float[count]);
        StateKernel.Combine(rows, elements, state, path);
        Kernels.Score(items, state, scores, path);
        hash.Add(state);
        hash.Add(scores);
    }

    private static void AddTops(ref BitHash hash, FixedNumbers numbers, int rank, int count, KernelPath path)
    {
        const int people = 11;
        var items = PackedItems.Pack(rank, numbers.Next(count * rank), numbers.Next(count));
        var (states, top) = (numbers.Next(people * rank), new RankedItem[people * 12]);
        var written = Kernels.TopOfPeople(items, states, people, 0, count, top, new TopScratch(rank, 12), path);
        hash.Add((uint)written);
        var scores = new float[people * count];
        Kernels.ScoreOfPeople(items, states, people, scores, new PeopleScratch(rank), path);
        hash.Add(scores);
        foreach (var item in top)
        {
            hash.Add((uint)item.Item);
            hash.Add([item.Score]);
        }
    }

    private static void AddFunctions(ref BitHash hash, KernelPath path)
    {
        var x = new float[4099];
        for (var i = 0; i < x.Length; i++)
            x[i] = -110f + i * (205f / x.Length);
        var result = new float[x.Length];
        ExactMath.Exp(x, result, path);
        hash.Add(result);
        for (var i = 0; i < x.Length; i++)
            x[i] = BitConverter.Int32BitsToSingle(i * 520_000);
        ExactMath.Log(x, result, path);
        hash.Add(result);
    }
}
