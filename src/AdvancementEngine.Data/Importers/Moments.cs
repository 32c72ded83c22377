namespace AdvancementEngine.Data.Importers;

/// <summary>Mean and population standard deviation.</summary>
internal static class Moments
{
    public static (float? Mean, float? Deviation) MeanAndDeviation(this List<double> values)
    {
        if (values.Count == 0)
            return (null, null);
        // Sorted first: a release can list its rows in any order, and a floating-point sum depends on the order.
        values.Sort();
        var mean = 0.0;
        foreach (var value in values)
            mean += value;
        mean /= values.Count;
        var square = 0.0;
        foreach (var value in values)
            square += (value - mean) * (value - mean);
        return ((float)mean, (float)Math.Sqrt(square / values.Count));
    }
}
