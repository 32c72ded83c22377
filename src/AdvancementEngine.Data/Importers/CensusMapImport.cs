using System.Globalization;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Builds the map from Census codes to O*NET-SOC, via SOC 2010 and SOC 2018, from the public crosswalks.</summary>
public sealed class CensusMapImport
{
    /// <summary>Our own rows: codes that were merged into another code, which then covers more SOC codes than its title says.</summary>
    public const string MergedFile = "merged-codes.csv";

    /// <summary>Our own rows: pairs in the crosswalk that careers give no evidence about.</summary>
    public const string LeftOutFile = "left-out.csv";

    private readonly SortedDictionary<string, SortedSet<string>> _to2018 = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _toOnet = new(StringComparer.Ordinal);
    private readonly HashSet<(string Census, string Soc)> _leftOut = [];
    private readonly Dictionary<string, double> _employed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly List<DataProblem> _problems = [];

    private CensusMapImport() { }

    /// <summary>Builds the map.</summary>
    /// <param name="titles">File of Census codes with title and SOC 2010 code.</param>
    /// <param name="crosswalks">Folder with <c>soc2010_to_2018_crosswalk.csv</c> and <c>2019_to_SOC_Crosswalk.csv</c>.</param>
    /// <param name="oews">National OEWS wage file with employment, which determines the shares.</param>
    /// <param name="ours">Folder with our own rows.</param>
    /// <returns>The map, and the codes that could not be mapped.</returns>
    /// <exception cref="DataException">A file cannot be read.</exception>
    public static (CensusMap Map, IReadOnlyList<DataProblem> Problems) Run(string titles, string crosswalks, string oews, string ours)
    {
        var import = new CensusMapImport();
        import.ReadCrosswalks(crosswalks);
        import.ReadEmployment(oews);
        import.ReadLeftOut(Path.Combine(ours, LeftOutFile));
        var merged = ReadMerged(Path.Combine(ours, MergedFile));
        var rows = new List<CensusMapRow>();
        var occupations = CensusTitles.Read(titles).Values.Where(o => o.Soc is not null).ToArray();
        import._named.UnionWith(occupations.Select(o => o.Soc!).Concat(merged.SelectMany(m => m)));
        foreach (var occupation in occupations)
            rows.AddRange(import.Of(occupation, [.. merged[occupation.Code]], titles));
        return (new CensusMap(rows), import._problems);
    }

    private List<CensusMapRow> Of(CensusOccupation occupation, string[] merged, string titles)
    {
        var rows = new List<CensusMapRow>();
        foreach (var pattern in (string[])[occupation.Soc!, .. merged])
        {
            // 15-113X is the rest of 15-113 without the codes that have their own Census code.
            string[] codes = [.. _to2018.Keys.Where(c => c == pattern || (Matches(pattern, c) && !_named.Contains(c)))];
            if (codes.Length == 0)
                _problems.Add(
                    new(
                        titles,
                        0,
                        "soc2010_or_2000",
                        $"{DataProblem.Quote(pattern)} of Census code {occupation.Code}",
                        "a code or pattern of SOC 2010",
                        "correct the code; it was not mapped"
                    )
                );
            foreach (var code in codes)
            {
                foreach (var soc in _to2018[code].Where(s => _toOnet.ContainsKey(s) && !_leftOut.Contains((occupation.Code, s))))
                {
                    // Employment is not published for an earlier code that shares a later one with others, so the later code's is used,
                    // once.
                    if (rows.Any(r => r.Soc2018 == soc))
                        continue;
                    foreach (var (onet, title) in _toOnet[soc])
                        rows.Add(new(occupation.Code, occupation.Title, code, soc, onet, title, Employed(soc) / _toOnet[soc].Count));
                }
            }
        }

        if (rows.Count == 0 && !_leftOut.Any(l => l.Census == occupation.Code))
            _problems.Add(
                new(
                    titles,
                    0,
                    "occ",
                    $"Census code {occupation.Code} ('{occupation.Title}') without an O*NET occupation",
                    "a SOC code in the crosswalks",
                    "no action needed: its moves are used in training but count for no occupation in the catalog"
                )
            );
        var sum = rows.Sum(r => r.Weight);
        return [.. rows.Select(r => r with { Weight = r.Weight / sum })];
    }

    private void ReadCrosswalks(string folder)
    {
        using (var table = Table.Open(Path.Combine(folder, "soc2010_to_2018_crosswalk.csv"), "SOCCode2010", "SOCCode2018"))
        {
            foreach (var row in table.Rows())
            {
                if (!_to2018.TryGetValue(row.Required("SOCCode2010"), out var later))
                    _to2018.Add(row.Text("SOCCode2010"), later = new(StringComparer.Ordinal));
                later.Add(row.Required("SOCCode2018"));
            }
        }

        using (
            var table = Table.Open(
                Path.Combine(folder, "2019_to_SOC_Crosswalk.csv"),
                "O*NET-SOC 2019 Code",
                "O*NET-SOC 2019 Title",
                "2018 SOC Code"
            )
        )
        {
            foreach (var row in table.Rows())
            {
                if (!_toOnet.TryGetValue(row.Required("2018 SOC Code"), out var under))
                    _toOnet.Add(row.Text("2018 SOC Code"), under = new(StringComparer.Ordinal));
                under[row.Required("O*NET-SOC 2019 Code")] = row.Required("O*NET-SOC 2019 Title");
            }
        }
    }

    // If no employment is published, that of the smallest published occupation is used.
    private double Employed(string soc) => _employed.GetValueOrDefault(soc, _employed.Values.Min());

    private void ReadEmployment(string file)
    {
        using var table = Table.Open(file, "OCC_CODE", "TOT_EMP");
        foreach (var row in table.Rows())
        {
            if (row.Text("I_GROUP") is not ("" or "cross-industry") || row.Text("O_GROUP") is not ("" or "detailed"))
                continue;
            if (double.TryParse(row.Text("TOT_EMP"), NumberStyles.Number, CultureInfo.InvariantCulture, out var employed) && employed > 0)
                _employed[row.Required("OCC_CODE")] = employed;
        }

        if (_employed.Count == 0)
            throw new DataException(
                new DataProblem(file, 0, "TOT_EMP", "no employment", "employment by detailed occupation", "use the national OEWS file")
            );
    }

    private void ReadLeftOut(string file)
    {
        using var table = Table.Open(file, "census", "soc2018", "reason");
        foreach (var row in table.Rows())
        {
            row.Required("reason");
            _leftOut.Add((row.Required("census"), row.Required("soc2018")));
        }
    }

    private static ILookup<string, string> ReadMerged(string file)
    {
        using var table = Table.Open(file, "census", "soc2010", "reason");
        return table
            .Rows()
            .Select(r => (Census: r.Required("census"), Soc: r.Required("soc2010"), Reason: r.Required("reason")))
            .ToList()
            .ToLookup(r => r.Census, r => r.Soc, StringComparer.Ordinal);
    }

    // In 15-113X, X is any digit; a code that ends in 0 is a broad or minor group and covers all codes in it.
    private static bool Matches(string pattern, string code)
    {
        var stem = pattern.TrimEnd('X');
        if (stem.Length == pattern.Length)
            stem = pattern.TrimEnd('0');
        return stem.Length == pattern.Length
            ? string.Equals(pattern, code, StringComparison.Ordinal)
            : code.StartsWith(stem, StringComparison.Ordinal);
    }
}
