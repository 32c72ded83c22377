using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Data.Importers;

/// <summary>Wages of other years in 2022 dollars, and wage bands.</summary>
internal static class RealWages
{
    private const int FirstYear = 1997;

    /// <summary>Maximum change of a wage, as ln; beyond it, a reporting error is more likely.</summary>
    public const double MostChange = 1;

    // CPI-U, US city average, all items, annual averages 1997 to 2022 (US Bureau of Labor Statistics).
    private static readonly double[] s_prices =
    [
        160.5,
        163.0,
        166.6,
        172.2,
        177.1,
        179.9,
        184.0,
        188.9,
        195.3,
        201.6,
        207.342,
        215.303,
        214.537,
        218.056,
        224.939,
        229.594,
        232.957,
        236.736,
        237.017,
        240.007,
        245.120,
        251.107,
        255.657,
        258.811,
        270.970,
        292.655,
    ];

    private static readonly ImmutableArray<double> s_bounds = [10, 12.5, 15, 17.5, 20, 25, 30, 40, 55, 80];

    /// <summary>An amount of a year in 2022 dollars; for years outside 1997 to 2022, the nearest year is used.</summary>
    public static double Of(double amount, int year) =>
        amount * s_prices[^1] / s_prices[Math.Clamp(year - FirstYear, 0, s_prices.Length - 1)];

    /// <summary>The band of a real hourly wage, for example <c>15-17.5</c>.</summary>
    public static string Band(double wage)
    {
        var at = 0;
        while (at < s_bounds.Length && wage >= s_bounds[at])
            at++;
        if (at == 0)
            return string.Create(CultureInfo.InvariantCulture, $"under-{s_bounds[0]}");
        return at == s_bounds.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{s_bounds[^1]}-and-more")
            : string.Create(CultureInfo.InvariantCulture, $"{s_bounds[at - 1]}-{s_bounds[at]}");
    }

    /// <summary>A wage change as an outcome value from 0 to 1: 0.5 is no change; 0 and 1 are a decrease and an increase by a
    /// factor of e.</summary>
    public static float Value(double before, double after) =>
        (float)((Math.Clamp(Math.Log(after / before), -MostChange, MostChange) + MostChange) / (2 * MostChange));
}
