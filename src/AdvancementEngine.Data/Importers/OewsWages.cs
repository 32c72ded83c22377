using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Wages in an OEWS file for one area, by SOC code as written by OEWS.</summary>
internal sealed class OewsWages
{
    // Annual wage at and above which OEWS publishes '#', by first year of the estimates: 80, 90, 100, then 115 US dollars an hour.
    private static readonly (int FirstYear, int TopCode)[] s_topCodes = [(2022, 239_200), (2017, 208_000), (2012, 187_200), (0, 166_400)];

    private static readonly string[] s_percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    /// <summary>Wages by SOC code.</summary>
    public Dictionary<string, WageEstimate> BySoc { get; } = new(StringComparer.Ordinal);

    /// <summary>The estimates in the file, from its name; null if the name does not say, and then the current top code is used.</summary>
    public OewsRelease? Release { get; private init; }

    /// <summary>Reads the cross-industry rows for an area.</summary>
    /// <exception cref="DataException">The file has no row for the area.</exception>
    public static OewsWages Read(string path, string area)
    {
        var wages = new OewsWages { Release = OewsRelease.Of(path) };
        var topCode = s_topCodes.First(t => t.FirstYear <= (wages.Release?.Year ?? int.MaxValue)).TopCode;
        var areas = new SortedSet<string>(StringComparer.Ordinal);
        using var table = Table.Open(path, ["AREA", "AREA_TITLE", "OCC_CODE", .. s_percentiles]);
        foreach (var row in table.Rows())
        {
            areas.Add(row.Required("AREA"));
            if (
                row.Text("AREA") != area
                || row.Text("I_GROUP") is not ("" or "cross-industry")
                || row.Text("O_GROUP") is not ("" or "detailed")
            )
                continue;
            var code = row.Required("OCC_CODE");
            var top = false;
            var p = s_percentiles.Select(column => Wage(row, column, topCode, ref top)).ToArray();
            if (!wages.BySoc.TryAdd(code, new(area, row.Required("AREA_TITLE"), null, p[0], p[1], p[2], p[3], p[4], top)))
                throw row.Bad(
                    "OCC_CODE",
                    $"one cross-industry row per occupation in area {area}",
                    "remove the second row, or use a file with one ownership"
                );
        }

        if (wages.BySoc.Count > 0)
            return wages;
        throw new DataException(
            new DataProblem(
                path,
                0,
                "AREA",
                $"no cross-industry row for area '{area}'",
                areas.Count <= 12 ? $"one of {string.Join(", ", areas)}" : $"one of {areas.Count} areas, for example {areas.Min}",
                "choose another area, or use a file that covers it"
            )
        );
    }

    private static int? Wage(TableRow row, string column, int topCode, ref bool top)
    {
        var text = row.Text(column);
        switch (text)
        {
            case "" or "*" or "**":
                return null;
            case "#":
                top = true;
                return topCode;
            default:
                return
                    decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                    && value is >= 0 and < 10_000_000
                    ? (int)Math.Round(value, MidpointRounding.AwayFromZero)
                    : throw row.Bad(
                        column,
                        "an annual wage, '#' (above the top code) or '*' (not published)",
                        "use the file as published by BLS"
                    );
        }
    }
}
