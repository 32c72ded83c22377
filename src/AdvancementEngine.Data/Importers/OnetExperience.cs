using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Related work experience from O*NET's Education, Training, and Experience: lower quartile and median of its categories, in
/// months.</summary>
internal static class OnetExperience
{
    private const string Element = "3.A.1";
    private const string Scale = "RW";
    private const double Lower = 0.25;
    private const double Median = 0.5;

    // Categories 1 to 11: none, up to 1 month, ... over 10 years. About the middle of each range; for the last one, its lower end.
    private static readonly float[] s_months = [0, 1, 2, 4.5f, 9, 18, 36, 60, 84, 108, 120];

    /// <summary>Months by occupation; only requested occupations that are in the release.</summary>
    public static Dictionary<string, ExperienceAsked> Read(OnetRelease release, IReadOnlySet<string> wanted)
    {
        var shares = new Dictionary<string, double[]>(StringComparer.Ordinal);
        using var table = release.Open(
            "Education, Training, and Experience",
            OnetRelease.Code,
            "Element ID",
            "Scale ID",
            "Category",
            "Data Value"
        );
        foreach (var row in table.Rows())
        {
            var code = row.Required(OnetRelease.Code);
            if (row.Required("Element ID") != Element || row.Required("Scale ID") != Scale || !wanted.Contains(code))
                continue;
            if (!shares.TryGetValue(code, out var own))
                shares.Add(code, own = new double[s_months.Length]);
            own[(int)row.Between("Category", 1, s_months.Length) - 1] = row.Between("Data Value", 0, 100);
        }

        return shares
            .Where(s => s.Value.Sum() > 0)
            .ToDictionary(
                s => s.Key,
                s => new ExperienceAsked(At(s.Value, Lower), At(s.Value, Median), ExperienceAsked.OnetSource),
                StringComparer.Ordinal
            );
    }

    private static float At(double[] shares, double part)
    {
        var needed = part * shares.Sum();
        var sum = 0.0;
        for (var c = 0; c < shares.Length; c++)
        {
            sum += shares[c];
            if (sum >= needed)
                return s_months[c];
        }

        return s_months[^1];
    }
}
