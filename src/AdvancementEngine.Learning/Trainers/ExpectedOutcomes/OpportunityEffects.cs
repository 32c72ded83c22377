namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>Deviation of each opportunity from the mean, shrunk toward 0 by its number of outcomes (empirical Bayes, one-way random
/// effects).</summary>
/// <remarks>
/// With residuals r of N outcomes over K opportunities, n_o at opportunity o with mean r̄_o: σ² = Σ (r − r̄_o)² / (N − K); τ² = (Σ n_o
/// (r̄_o − r̄)² / (K − 1) − σ²) / n₀, at least 0, where
/// n₀ = (N − Σ n_o² / N) / (K − 1); κ = σ² / τ². The mean is the average of the r̄_o weighted by s_o = n_o / (n_o + κ), and the effect s_o
/// (r̄_o − mean). Its variance is σ² / (n_o + κ).
/// </remarks>
/// <param name="Mean">Mean of the opportunities.</param>
/// <param name="ResidualVariance">σ².</param>
/// <param name="Shrinkage">κ, outcomes; at most <see cref="GreatestShrinkage"/>.</param>
/// <param name="Effects">Shrunk effect of each opportunity; 0 without outcomes.</param>
/// <param name="Outcomes">n_o.</param>
public sealed record OpportunityEffects(double Mean, double ResidualVariance, double Shrinkage, double[] Effects, int[] Outcomes)
{
    /// <summary>κ if opportunities do not differ beyond chance.</summary>
    public const double GreatestShrinkage = 1e6;

    /// <summary>Lower bound of σ²: equal values carry no information about their spread.</summary>
    public const double LeastVariance = 1e-4;

    /// <summary>Estimates the effects. Sums are in row order.</summary>
    /// <param name="residuals">r of each outcome.</param>
    /// <param name="opportunities">Opportunity of each.</param>
    /// <param name="count">Number of opportunities.</param>
    /// <param name="leastVariance">Lower bound for σ², for example the squared error on other people.</param>
    public static OpportunityEffects Of(
        IReadOnlyList<double> residuals,
        IReadOnlyList<int> opportunities,
        int count,
        double leastVariance = LeastVariance
    )
    {
        ArgumentNullException.ThrowIfNull(residuals);
        ArgumentNullException.ThrowIfNull(opportunities);
        ArgumentOutOfRangeException.ThrowIfZero(residuals.Count);
        var n = new int[count];
        var mean = new double[count];
        for (var i = 0; i < residuals.Count; i++)
        {
            n[opportunities[i]]++;
            mean[opportunities[i]] += residuals[i];
        }

        for (var o = 0; o < count; o++)
            mean[o] = n[o] == 0 ? 0 : mean[o] / n[o];
        var within = residuals.Select((r, i) => (r - mean[opportunities[i]]) * (r - mean[opportunities[i]])).Sum();
        var seen = n.Count(c => c > 0);
        var variance = Math.Max(residuals.Count > seen ? within / (residuals.Count - seen) : 0, Math.Max(leastVariance, LeastVariance));
        var shrinkage = Shrink(n, mean, seen, residuals.Count, variance);
        double weights = 0,
            sum = 0;
        for (var o = 0; o < count; o++)
        {
            weights += n[o] / (n[o] + shrinkage);
            sum += n[o] / (n[o] + shrinkage) * mean[o];
        }

        var center = sum / weights;
        return new OpportunityEffects(center, variance, shrinkage, [.. mean.Select((m, o) => n[o] / (n[o] + shrinkage) * (m - center))], n);
    }

    private static double Shrink(int[] n, double[] mean, int seen, int total, double variance)
    {
        if (seen < 2)
            return GreatestShrinkage;
        var grand = n.Select((c, o) => c * mean[o]).Sum() / total;
        var between = n.Select((c, o) => c * (mean[o] - grand) * (mean[o] - grand)).Sum() / (seen - 1);
        var size = (total - (n.Sum(c => (double)c * c) / total)) / (seen - 1);
        var spread = (between - variance) / size;
        return spread <= variance / GreatestShrinkage ? GreatestShrinkage : variance / spread;
    }
}
