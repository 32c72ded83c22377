using System.Globalization;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>Census occupation codes mapped to O*NET-SOC occupations, many to many with weights.</summary>
public sealed class CensusMap
{
    private const double Tolerance = 1e-6;
    private static readonly string[] s_columns = ["census", "title", "soc2010", "soc2018", "onet", "onet_title", "weight"];

    private readonly ILookup<string, CensusMapRow> _byCensus;
    private readonly ILookup<string, CensusMapRow> _byOnet;

    /// <summary>Indexes rows.</summary>
    /// <param name="rows">Rows, in any order.</param>
    public CensusMap(IEnumerable<CensusMapRow> rows)
    {
        Rows =
        [
            .. rows.OrderBy(r => r.Census, StringComparer.Ordinal)
                .ThenBy(r => r.Onet, StringComparer.Ordinal)
                .ThenBy(r => r.Soc2010, StringComparer.Ordinal)
                .ThenBy(r => r.Soc2018, StringComparer.Ordinal),
        ];
        _byCensus = Rows.ToLookup(r => r.Census, StringComparer.Ordinal);
        _byOnet = Rows.ToLookup(r => r.Onet, StringComparer.Ordinal);
    }

    /// <summary>Rows in ordinal order of Census code, then O*NET-SOC code.</summary>
    public IReadOnlyList<CensusMapRow> Rows { get; }

    /// <summary>The O*NET occupations under a Census code with their shares, ordinal by code, each once.</summary>
    public IReadOnlyList<(string Onet, double Share)> Under(string census) =>
        [.. _byCensus[census].GroupBy(r => r.Onet, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(r => r.Weight)))];

    /// <summary>The Census codes that cover an O*NET occupation, with the share of each code that is this occupation, in ordinal
    /// order.</summary>
    public IReadOnlyList<(string Census, double Share)> Above(string onet) =>
        [
            .. _byOnet[onet]
                .GroupBy(r => r.Census, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Sum(r => r.Weight)))
                .OrderBy(g => g.Key, StringComparer.Ordinal),
        ];

    /// <summary>Title of a Census code; null if the map does not have it.</summary>
    public string? Title(string census) => _byCensus[census].FirstOrDefault()?.Title;

    /// <summary>Reads and checks the map's file.</summary>
    /// <exception cref="DataException">A row is invalid, or the shares of a code do not add up to 1.</exception>
    public static CensusMap Read(string file)
    {
        var rows = new List<CensusMapRow>();
        using var table = Table.Open(file, s_columns);
        foreach (var row in table.Rows())
        {
            rows.Add(
                new CensusMapRow(
                    row.Required("census"),
                    row.Required("title"),
                    row.Required("soc2010"),
                    row.Required("soc2018"),
                    row.Required("onet"),
                    row.Required("onet_title"),
                    double.TryParse(row.Required("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                    && weight is > 0 and <= 1
                        ? weight
                        : throw row.Bad("weight", "a share greater than 0 and at most 1", "correct the cell")
                )
            );
        }

        var map = new CensusMap(rows);
        foreach (var code in map._byCensus)
        {
            var sum = code.Sum(r => r.Weight);
            if (Math.Abs(sum - 1) > Tolerance)
                throw new DataException(
                    new DataProblem(
                        file,
                        0,
                        "weight",
                        string.Create(CultureInfo.InvariantCulture, $"shares of Census code {code.Key} that sum to {sum}"),
                        "shares that sum to 1",
                        "build the map again"
                    )
                );
        }

        return map;
    }

    /// <summary>Writes the map's file.</summary>
    /// <exception cref="DataException">It cannot be written.</exception>
    public void Write(string file) =>
        AtomicFile.Write(
            file,
            stream =>
            {
                using var writer = new CsvWriter(stream, s_columns);
                foreach (var row in Rows)
                    writer.Write(
                        row.Census,
                        row.Title,
                        row.Soc2010,
                        row.Soc2018,
                        row.Onet,
                        row.OnetTitle,
                        row.Weight.ToString("0.##########", CultureInfo.InvariantCulture)
                    );
            }
        );
}
