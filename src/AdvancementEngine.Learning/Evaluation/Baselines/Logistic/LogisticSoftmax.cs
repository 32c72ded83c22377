using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>Softmax over one row, sums of sixteen lanes added in a fixed tree.</summary>
internal static class LogisticSoftmax
{
    private const int Lanes = LogisticTable.Lanes;

    /// <summary>Turns logits into probabilities times <paramref name="times"/>; returns ln Σ e^logit.</summary>
    public static float Run(Span<float> logits, int times)
    {
        var greatest = logits[0];
        foreach (var logit in logits)
            greatest = MathF.Max(greatest, logit);
        foreach (ref var logit in logits)
            logit -= greatest;
        ExactMath.Exp(logits, logits);
        var sum = Sum(logits);
        var scale = times / sum;
        foreach (ref var p in logits)
            p *= scale;
        return greatest + ExactMath.Log(sum);
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var lanes = Vector512<float>.Zero;
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes)
            lanes += Vector512.LoadUnsafe(ref first, (nuint)i);
        var eight = lanes.GetLower() + lanes.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        var sum = (four[0] + four[1]) + (four[2] + four[3]);
        for (; i < values.Length; i++)
            sum += values[i];
        return sum;
    }
}
