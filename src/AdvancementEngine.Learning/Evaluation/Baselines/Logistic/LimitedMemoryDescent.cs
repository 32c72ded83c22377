namespace AdvancementEngine.Learning.Evaluation.Baselines.Logistic;

/// <summary>L-BFGS for a smooth convex function, with backtracking.</summary>
internal static class LimitedMemoryDescent
{
    private const int History = 8;
    private const int MostIterations = 300;
    private const int Halvings = 20;
    private const double Tolerance = 1e-5;
    private const double Decrease = 1e-4;

    /// <summary>Runs until the improvement, averaged over the last iterations, is below 1e-5 of the value.</summary>
    /// <param name="start">Starting point.</param>
    /// <param name="function">Value at a point; fills the gradient.</param>
    /// <returns>The best point.</returns>
    public static float[] Run(float[] start, Func<float[], float[], double> function)
    {
        var (point, gradient) = ((float[])start.Clone(), new float[start.Length]);
        var (next, nextGradient, direction) = (new float[start.Length], new float[start.Length], new float[start.Length]);
        var value = function(point, gradient);
        var pairs = new List<(float[] Step, float[] Change, double Curvature)>();
        var improvement = double.NaN;
        for (var iteration = 0; iteration < MostIterations; iteration++)
        {
            Direction(gradient, pairs, direction);
            var slope = Sums.Product(direction, gradient);
            if (slope >= 0)
                return point;
            var length = pairs.Count == 0 ? 1 / Math.Sqrt(Sums.Product(gradient, gradient)) : 1.0;
            var nextValue = double.PositiveInfinity;
            for (var halving = 0; halving < Halvings; halving++, length /= 2)
            {
                point.CopyTo(next, 0);
                Sums.Add((float)length, direction, next);
                nextValue = function(next, nextGradient);
                if (nextValue <= value + (Decrease * length * slope))
                    break;
            }

            if (!(nextValue < value))
                return point;
            Remember(pairs, point, next, gradient, nextGradient);
            improvement = double.IsNaN(improvement) ? value - nextValue : (0.75 * (value - nextValue)) + (0.25 * improvement);
            value = nextValue;
            (point, next, gradient, nextGradient) = (next, point, nextGradient, gradient);
            if (improvement < Tolerance * value)
                break;
        }

        return point;
    }

    // Two loops over the remembered steps; the scale is that of the latest.
    private static void Direction(float[] gradient, List<(float[] Step, float[] Change, double Curvature)> pairs, float[] direction)
    {
        gradient.CopyTo(direction, 0);
        var shares = new double[pairs.Count];
        for (var i = pairs.Count - 1; i >= 0; i--)
        {
            shares[i] = Sums.Product(pairs[i].Step, direction) / pairs[i].Curvature;
            Sums.Add((float)-shares[i], pairs[i].Change, direction);
        }

        var scale = pairs.Count == 0 ? 1.0 : pairs[^1].Curvature / Sums.Product(pairs[^1].Change, pairs[^1].Change);
        foreach (ref var d in direction.AsSpan())
            d *= (float)scale;
        for (var i = 0; i < pairs.Count; i++)
        {
            var share = Sums.Product(pairs[i].Change, direction) / pairs[i].Curvature;
            Sums.Add((float)(shares[i] - share), pairs[i].Step, direction);
        }

        foreach (ref var d in direction.AsSpan())
            d = -d;
    }

    // A pair whose curvature is lost to rounding carries no information and is left out.
    private static void Remember(
        List<(float[] Step, float[] Change, double Curvature)> pairs,
        float[] from,
        float[] to,
        float[] gradient,
        float[] nextGradient
    )
    {
        var reused = pairs.Count == History ? pairs[0] : (Step: new float[from.Length], Change: new float[from.Length], Curvature: 0.0);
        for (var i = 0; i < from.Length; i++)
        {
            reused.Step[i] = to[i] - from[i];
            reused.Change[i] = nextGradient[i] - gradient[i];
        }

        if (pairs.Count == History)
            pairs.RemoveAt(0);
        var curvature = Sums.Product(reused.Step, reused.Change);
        if (curvature > 0)
            pairs.Add((reused.Step, reused.Change, curvature));
    }
}
