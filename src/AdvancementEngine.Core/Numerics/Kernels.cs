using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace AdvancementEngine.Numerics;

/// <summary>The scoring kernels. One accumulator per sum: a lane owns an item's score, starts at its bias and adds the factors in order,
/// each with one fused multiply-add; the factors of a score are never split.</summary>
/// <remarks>Every path uses exactly this order and gives the same bits; the path is selected once for the hardware.</remarks>
public static partial class Kernels
{
    /// <summary>The path selected for the hardware.</summary>
    public static KernelPath Path { get; } = Choose();

    /// <summary>True if the hardware has no fused multiply-add: results are bit-identical, but each multiply-add is emulated and
    /// slow.</summary>
    public static bool IsSlowFma => !Fma.IsSupported && !AdvSimd.IsSupported && !Avx512F.IsSupported;

    /// <summary>Scores of every item for one person: score_i = b_i, then fma(p_j, q_ij, score_i) for j = 0 … rank − 1.</summary>
    /// <param name="items">Packed items.</param>
    /// <param name="state">The person's state, length rank.</param>
    /// <param name="scores">One per item.</param>
    /// <exception cref="ArgumentException">A length does not match the items.</exception>
    public static void Score(PackedItems items, ReadOnlySpan<float> state, Span<float> scores) => Score(items, state, scores, Path);

    internal static void Score(PackedItems items, ReadOnlySpan<float> state, Span<float> scores, KernelPath path)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (state.Length != items.Rank)
            throw new ArgumentException($"found a state of length {state.Length}; needed: the rank, {items.Rank}", nameof(state));
        if (scores.Length != items.Count)
            throw new ArgumentException($"found room for {scores.Length} scores; needed: one per item, {items.Count}", nameof(scores));
        switch (path)
        {
            case KernelPath.Vector512:
                OnePerson.Score<Lanes512>(items, state, scores);
                break;
            case KernelPath.Vector256:
                OnePerson.Score<Lanes256>(items, state, scores);
                break;
            case KernelPath.Vector128:
                OnePerson.Score<Lanes128>(items, state, scores);
                break;
            default:
                OnePerson.Score<Lanes32>(items, state, scores);
                break;
        }
    }

    /// <summary>Score of one item for one person, bit-identical to
    /// <see cref="Score(PackedItems, ReadOnlySpan{float}, Span{float})"/>.</summary>
    /// <param name="items">Packed items.</param>
    /// <param name="state">The person's state, length rank.</param>
    /// <param name="item">Item index.</param>
    /// <exception cref="ArgumentException">The state's length is not the rank, or the item does not exist.</exception>
    public static float ScoreOne(PackedItems items, ReadOnlySpan<float> state, int item)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (state.Length != items.Rank)
            throw new ArgumentException($"found a state of length {state.Length}; needed: the rank, {items.Rank}", nameof(state));
        var column = items.Column(item);
        var score = column[0];
        for (var j = 0; j < state.Length; j++)
            score = MathF.FusedMultiplyAdd(state[j], column[(j + 1) * PackedItems.PanelWidth], score);
        return score;
    }

    private static KernelPath Choose()
    {
        if (Vector512.IsHardwareAccelerated && Avx512F.IsSupported)
            return KernelPath.Vector512;
        if (Avx2.IsSupported && Fma.IsSupported)
            return KernelPath.Vector256;
        return AdvSimd.Arm64.IsSupported ? KernelPath.Vector128 : KernelPath.Scalar;
    }
}
