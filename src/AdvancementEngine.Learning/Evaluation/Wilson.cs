namespace AdvancementEngine.Learning.Evaluation;

/// <summary>The Wilson score interval of a share.</summary>
internal static class Wilson
{
    private const double Z = 1.959963984540054;

    /// <summary>95 % interval of <paramref name="hits"/> of <paramref name="count"/>.</summary>
    public static (double Low, double High) Interval(int hits, int count)
    {
        var p = hits / (double)count;
        var spread = Z * Math.Sqrt((p * (1 - p) / count) + (Z * Z / (4d * count * count)));
        var center = p + (Z * Z / (2d * count));
        var scale = 1 + (Z * Z / count);
        return (Math.Max(0, (center - spread) / scale), Math.Min(1, (center + spread) / scale));
    }
}
