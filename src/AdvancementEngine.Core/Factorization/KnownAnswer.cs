using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

/// <summary>A fixed tiny model and person whose result bits are constants; verifies at startup that this processor computes the same as
/// every other.</summary>
public static class KnownAnswer
{
    /// <summary>Hash of the bits every supported processor must produce; also computed independently, in exact rational arithmetic with one
    /// rounding per operation.</summary>
    public const ulong Expected = 0x02f61fb10c540881;

    private const int Rank = 21;
    private const int Elements = 9;
    private const int Opportunities = 71;

    /// <summary>Scores the fixed person on the kernel path selected for the hardware.</summary>
    /// <returns>The expected and actual hash, the path, and whether multiply-add is emulated.</returns>
    public static KnownAnswerResult Verify() => Verify(Kernels.Path);

    internal static KnownAnswerResult Verify(KernelPath path)
    {
        var numbers = new FixedNumbers(20_240_529);
        var elementFactors = numbers.Next(Elements * Rank);
        var items = PackedItems.Pack(Rank, numbers.Next(Opportunities * Rank), numbers.Next(Opportunities));
        WeightedElement[] person = [new(1, 1f), new(2, 0.8f), new(5, -0.3f), new(8, 0.6f)];
        Span<float> state = stackalloc float[Rank];
        Span<float> scores = stackalloc float[Opportunities];
        Span<float> probabilities = stackalloc float[Opportunities];
        StateKernel.Combine(elementFactors, person, state, path);
        Kernels.Score(items, state, scores, path);
        ExactMath.Exp(scores, probabilities, path);
        var hash = new BitHash();
        hash.Add(state);
        hash.Add(scores);
        hash.Add(probabilities);
        return new KnownAnswerResult(hash.Value == Expected, Expected, hash.Value, path, Kernels.IsSlowFma);
    }
}
