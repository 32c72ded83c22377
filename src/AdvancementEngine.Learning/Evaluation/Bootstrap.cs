using AdvancementEngine.Learning.Sampling;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>A mean with the interval that resampling rows gives it.</summary>
/// <param name="Mean">Mean over the rows.</param>
/// <param name="Low">2.5th percentile of the resampled means.</param>
/// <param name="High">97.5th percentile of the resampled means.</param>
public sealed record Interval(double Mean, double Low, double High);

/// <summary>Percentile bootstrap over rows, seeded.</summary>
public static class Bootstrap
{
    /// <summary>Resamplings drawn.</summary>
    public const int Resamplings = 1000;

    /// <summary>Interval of a mean.</summary>
    public static Interval Of(IReadOnlyList<double> values, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfZero(values.Count);
        var own = values.ToArray();
        var means = new double[Resamplings];
        for (var b = 0; b < means.Length; b++)
        {
            var draws = SeededDraws.Stream((ulong)seed, (ulong)b);
            var sum = 0.0;
            for (var i = 0; i < own.Length; i++)
                sum += own[draws.Below(own.Length)];
            means[b] = sum / own.Length;
        }

        Array.Sort(means);
        return new Interval(own.Sum() / own.Length, means[(int)(0.025 * Resamplings)], means[(int)(0.975 * Resamplings) - 1]);
    }

    /// <summary>Interval of the mean difference of two scorers on the same rows.</summary>
    public static Interval Paired(IReadOnlyList<double> first, IReadOnlyList<double> second, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Of([.. first.Zip(second, (a, b) => a - b)], seed);
    }
}
