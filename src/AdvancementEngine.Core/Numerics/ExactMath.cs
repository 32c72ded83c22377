namespace AdvancementEngine.Numerics;

/// <summary>exp, log, logistic and softmax in single precision, with the same bits on every processor, width and platform; the error of exp
/// and log is at most 1 ulp.</summary>
/// <remarks>Only additions, multiplications, divisions and fused multiply-adds, each rounded once, in a fixed order. Span versions are
/// bit-identical to the scalar version for each output.</remarks>
public static class ExactMath
{
    /// <summary>e^x. +∞ above 88.72284, 0 below −103.97208, NaN for NaN.</summary>
    public static float Exp(float x)
    {
        Lanes32.Store(ExactFunctions.Exp(Lanes32.All(x)), ref x);
        return x;
    }

    /// <summary>Natural logarithm. −∞ for 0, NaN below 0 and for NaN.</summary>
    public static float Log(float x)
    {
        Lanes32.Store(ExactFunctions.Log(Lanes32.All(x)), ref x);
        return x;
    }

    /// <summary>e^x of each value.</summary>
    /// <param name="x">Values.</param>
    /// <param name="result">Same length as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Exp(ReadOnlySpan<float> x, Span<float> result) => Exp(x, result, Kernels.Path);

    /// <summary>Natural logarithm of each value.</summary>
    /// <param name="x">Values.</param>
    /// <param name="result">Same length as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Log(ReadOnlySpan<float> x, Span<float> result) => Log(x, result, Kernels.Path);

    /// <summary>1 / (1 + e^−x), within (0, 1) for finite x of typical magnitude.</summary>
    public static float Logistic(float x)
    {
        var e = Exp(-MathF.Abs(x));
        return x >= 0f ? 1f / (1f + e) : e / (1f + e);
    }

    /// <summary>Probabilities proportional to e^score.</summary>
    /// <param name="scores">Scores; at least one.</param>
    /// <param name="probabilities">Same length as <paramref name="scores"/>; may be the same memory.</param>
    /// <returns>ln Σ e^score, the normalizer; a probability's logarithm is score − normalizer.</returns>
    /// <remarks>The maximum score is subtracted first; the sum is one double accumulator in index order.</remarks>
    /// <exception cref="ArgumentException">No scores, or the lengths differ.</exception>
    public static float Softmax(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        if (scores.IsEmpty)
            throw new ArgumentException("softmax needs at least one score", nameof(scores));
        SameLength(scores, probabilities);
        var greatest = Greatest(scores);
        for (var i = 0; i < scores.Length; i++)
            probabilities[i] = scores[i] - greatest;
        Exp(probabilities, probabilities);
        var sum = 0d;
        foreach (var p in probabilities)
            sum += p;
        var scale = (float)(1d / sum);
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] *= scale;
        return greatest + Log((float)sum);
    }

    private static float Greatest(ReadOnlySpan<float> values)
    {
        var greatest = values[0];
        foreach (var value in values)
        {
            if (value > greatest)
                greatest = value;
        }

        return greatest;
    }

    internal static void Exp(ReadOnlySpan<float> x, Span<float> result, KernelPath path)
    {
        SameLength(x, result);
        switch (path)
        {
            case KernelPath.Vector512:
                ExactFunctions.ExpSpan<Lanes512>(x, result);
                break;
            case KernelPath.Vector256:
                ExactFunctions.ExpSpan<Lanes256>(x, result);
                break;
            case KernelPath.Vector128:
                ExactFunctions.ExpSpan<Lanes128>(x, result);
                break;
            default:
                ExactFunctions.ExpSpan<Lanes32>(x, result);
                break;
        }
    }

    internal static void Log(ReadOnlySpan<float> x, Span<float> result, KernelPath path)
    {
        SameLength(x, result);
        switch (path)
        {
            case KernelPath.Vector512:
                ExactFunctions.LogSpan<Lanes512>(x, result);
                break;
            case KernelPath.Vector256:
                ExactFunctions.LogSpan<Lanes256>(x, result);
                break;
            case KernelPath.Vector128:
                ExactFunctions.LogSpan<Lanes128>(x, result);
                break;
            default:
                ExactFunctions.LogSpan<Lanes32>(x, result);
                break;
        }
    }

    private static void SameLength(ReadOnlySpan<float> x, Span<float> result)
    {
        if (x.Length != result.Length)
            throw new ArgumentException($"found room for {result.Length} results; needed: {x.Length}, one per value", nameof(result));
    }
}
