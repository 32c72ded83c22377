using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>Bare loops of softmax training. A lane owns an output everywhere: rows are lanes for logits and state gradients, factors are
/// lanes for factor gradients; sums run in index order by explicit fused multiply-add.</summary>
internal static class SoftmaxKernels
{
    // Short training runs end before tiered compilation optimizes these.
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization;

    /// <summary>Rows of a block and width every rank is padded to.</summary>
    public const int Lanes = 16;

    public static int Padded(int rank) => (rank + Lanes - 1) / Lanes * Lanes;

    /// <summary>state[f] = Σ weight · factors[element, f], elements in the given order.</summary>
    [MethodImpl(Hot)]
    public static void State(
        ReadOnlySpan<int> elements,
        ReadOnlySpan<float> weights,
        ReadOnlySpan<float> factors,
        int width,
        Span<float> state
    )
    {
        for (var f = 0; f < width; f += Lanes)
        {
            var sum = Vector512<float>.Zero;
            for (var i = 0; i < elements.Length; i++)
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(weights[i]), Load(factors, (elements[i] * width) + f), sum);
            Store(sum, state, f);
        }
    }

    /// <summary>Turns a block of row-major vectors (16 × width) into width × 16, and back with the arguments' roles swapped.</summary>
    [MethodImpl(Hot)]
    public static void Transpose(ReadOnlySpan<float> from, int rows, int columns, Span<float> to)
    {
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                to[(c * rows) + r] = from[(r * columns) + c];
        }
    }

    /// <summary>logits[j − from, lane] = bias[j] + Σ_f states[f, lane] · factors[j, f].</summary>
    [MethodImpl(Hot)]
    public static void Logits(
        ReadOnlySpan<float> states,
        ReadOnlySpan<float> factors,
        ReadOnlySpan<float> bias,
        int from,
        int to,
        int width,
        Span<float> logits
    )
    {
        var j = from;
        for (; j + 8 <= to; j += 8)
        {
            var a = Vector512.Create(bias[j]);
            var b = Vector512.Create(bias[j + 1]);
            var c = Vector512.Create(bias[j + 2]);
            var d = Vector512.Create(bias[j + 3]);
            var e = Vector512.Create(bias[j + 4]);
            var g = Vector512.Create(bias[j + 5]);
            var h = Vector512.Create(bias[j + 6]);
            var i = Vector512.Create(bias[j + 7]);
            var row = j * width;
            for (var f = 0; f < width; f++)
            {
                var state = Load(states, f * Lanes);
                a = Vector512.FusedMultiplyAdd(Broadcast(factors, row + f), state, a);
                b = Vector512.FusedMultiplyAdd(Broadcast(factors, row + width + f), state, b);
                c = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (2 * width) + f), state, c);
                d = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (3 * width) + f), state, d);
                e = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (4 * width) + f), state, e);
                g = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (5 * width) + f), state, g);
                h = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (6 * width) + f), state, h);
                i = Vector512.FusedMultiplyAdd(Broadcast(factors, row + (7 * width) + f), state, i);
            }

            var at = (j - from) * Lanes;
            Store(a, logits, at);
            Store(b, logits, at + Lanes);
            Store(c, logits, at + (2 * Lanes));
            Store(d, logits, at + (3 * Lanes));
            Store(e, logits, at + (4 * Lanes));
            Store(g, logits, at + (5 * Lanes));
            Store(h, logits, at + (6 * Lanes));
            Store(i, logits, at + (7 * Lanes));
        }

        for (; j < to; j++)
        {
            var sum = Vector512.Create(bias[j]);
            for (var f = 0; f < width; f++)
                sum = Vector512.FusedMultiplyAdd(Broadcast(factors, (j * width) + f), Load(states, f * Lanes), sum);
            Store(sum, logits, (j - from) * Lanes);
        }
    }

    /// <summary>Replaces logits (count × 16) by exp(logit − max) and gives each lane's max and sum.</summary>
    [MethodImpl(Hot)]
    public static void ExpSum(Span<float> logits, int count, out Vector512<float> max, out Vector512<float> sum)
    {
        max = Load(logits, 0);
        for (var j = 1; j < count; j++)
            max = Vector512.Max(max, Load(logits, j * Lanes));
        sum = Vector512<float>.Zero;
        for (var j = 0; j < count; j++)
            Store(Load(logits, j * Lanes) - max, logits, j * Lanes);
        ExactMath.Exp(logits[..(count * Lanes)], logits[..(count * Lanes)]);
        for (var j = 0; j < count; j++)
            sum += Load(logits, j * Lanes);
    }

    /// <summary>Scales every lane of a count × 16 block.</summary>
    [MethodImpl(Hot)]
    public static void Scale(Span<float> block, int count, Vector512<float> scale)
    {
        for (var j = 0; j < count; j++)
            Store(Load(block, j * Lanes) * scale, block, j * Lanes);
    }

    /// <summary>gradient[f, lane] = Σ_j pull[j − from, lane] · factors[j, f].</summary>
    [MethodImpl(Hot)]
    public static void StateGradient(
        ReadOnlySpan<float> pull,
        ReadOnlySpan<float> factors,
        int from,
        int to,
        int width,
        Span<float> gradient
    )
    {
        for (var f = 0; f < width; f += 8)
        {
            Vector512<float> a = default,
                b = default,
                c = default,
                d = default,
                e = default,
                g = default,
                h = default,
                i = default;
            for (var j = from; j < to; j++)
            {
                var own = Load(pull, (j - from) * Lanes);
                var at = (j * width) + f;
                a = Vector512.FusedMultiplyAdd(Broadcast(factors, at), own, a);
                b = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 1), own, b);
                c = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 2), own, c);
                d = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 3), own, d);
                e = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 4), own, e);
                g = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 5), own, g);
                h = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 6), own, h);
                i = Vector512.FusedMultiplyAdd(Broadcast(factors, at + 7), own, i);
            }

            var to0 = f * Lanes;
            Store(a, gradient, to0);
            Store(b, gradient, to0 + Lanes);
            Store(c, gradient, to0 + (2 * Lanes));
            Store(d, gradient, to0 + (3 * Lanes));
            Store(e, gradient, to0 + (4 * Lanes));
            Store(g, gradient, to0 + (5 * Lanes));
            Store(h, gradient, to0 + (6 * Lanes));
            Store(i, gradient, to0 + (7 * Lanes));
        }
    }

    /// <summary>gradient[o, f] = Σ over rows of pull · states[row, f], rows in index order, for up to 8 neighboring
    /// opportunities.</summary>
    /// <param name="pull">Blocks of list × 16; entry (block, opportunity, lane) at block · stride + 16 · opportunity + lane.</param>
    /// <param name="stride">Length of a block in <paramref name="pull"/>.</param>
    /// <param name="offset">16 · the first opportunity's place in the list.</param>
    /// <param name="opportunities">1 to 8.</param>
    /// <param name="states">rows × width.</param>
    /// <param name="rows">Rows of the batch.</param>
    /// <param name="width">Padded rank.</param>
    /// <param name="gradient">opportunities × width.</param>
    [MethodImpl(Hot)]
    public static void OpportunityGradient(
        ReadOnlySpan<float> pull,
        int stride,
        int offset,
        int opportunities,
        ReadOnlySpan<float> states,
        int rows,
        int width,
        Span<float> gradient
    )
    {
        for (var f = 0; f < width; f += Lanes)
        {
            if (opportunities == 8)
            {
                Vector512<float> a = default,
                    b = default,
                    c = default,
                    d = default,
                    e = default,
                    g = default,
                    h = default,
                    i = default;
                for (var r = 0; r < rows; r++)
                {
                    var state = Load(states, (r * width) + f);
                    var at = (r / Lanes * stride) + offset + (r % Lanes);
                    a = Vector512.FusedMultiplyAdd(Broadcast(pull, at), state, a);
                    b = Vector512.FusedMultiplyAdd(Broadcast(pull, at + Lanes), state, b);
                    c = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (2 * Lanes)), state, c);
                    d = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (3 * Lanes)), state, d);
                    e = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (4 * Lanes)), state, e);
                    g = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (5 * Lanes)), state, g);
                    h = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (6 * Lanes)), state, h);
                    i = Vector512.FusedMultiplyAdd(Broadcast(pull, at + (7 * Lanes)), state, i);
                }

                Store(a, gradient, f);
                Store(b, gradient, width + f);
                Store(c, gradient, (2 * width) + f);
                Store(d, gradient, (3 * width) + f);
                Store(e, gradient, (4 * width) + f);
                Store(g, gradient, (5 * width) + f);
                Store(h, gradient, (6 * width) + f);
                Store(i, gradient, (7 * width) + f);
                continue;
            }

            for (var o = 0; o < opportunities; o++)
            {
                var sum = Vector512<float>.Zero;
                for (var r = 0; r < rows; r++)
                    sum = Vector512.FusedMultiplyAdd(
                        Broadcast(pull, (r / Lanes * stride) + offset + (o * Lanes) + (r % Lanes)),
                        Load(states, (r * width) + f),
                        sum
                    );
                Store(sum, gradient, (o * width) + f);
            }
        }
    }

    /// <summary>Σ pull of one opportunity over the rows, in index order.</summary>
    [MethodImpl(Hot)]
    public static float BiasGradient(ReadOnlySpan<float> pull, int stride, int offset, int rows)
    {
        var total = 0f;
        for (var r = 0; r < rows; r++)
            total += pull[(r / Lanes * stride) + offset + (r % Lanes)];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Load(ReadOnlySpan<float> from, int at) =>
        Vector512.LoadUnsafe(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(from), (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Broadcast(ReadOnlySpan<float> from, int at) =>
        Vector512.Create(Unsafe.Add(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(from), at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> value, Span<float> to, int at) =>
        value.StoreUnsafe(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(to), (nuint)at);
}
