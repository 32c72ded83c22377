using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>Census codes with title and SOC code, from their file.</summary>
public static class CensusTitles
{
    private static readonly string[] s_columns = ["occ", "title", "soc2010_or_2000"];

    /// <summary>Reads the file.</summary>
    /// <returns>Occupations by Census code.</returns>
    /// <exception cref="DataException">The file or some of its rows cannot be read; all problems are listed.</exception>
    public static IReadOnlyDictionary<string, CensusOccupation> Read(string file)
    {
        using var reader = CsvReader.Open(file);
        var at = reader.Header.Require(s_columns);
        var problems = new List<DataProblem>();
        var titles = new SortedDictionary<string, CensusOccupation>(StringComparer.Ordinal);
        foreach (var row in reader.Rows())
        {
            if (row.Problem is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            var (code, title, soc) = (row[at[0]].Trim(), row[at[1]].Trim(), row[at[2]].Trim());
            if (code.Length == 0)
                problems.Add(row.At(s_columns[0], "nothing", "a Census code", "fill in the cell"));
            else if (soc.Length > 0 && !IsSoc(soc))
                problems.Add(
                    row.At(
                        s_columns[2],
                        DataProblem.Quote(soc),
                        "a SOC code such as 15-1232 or 15-113X, or an empty cell",
                        "correct the cell"
                    )
                );
            else if (!titles.TryAdd(code, new CensusOccupation(code, title, soc.Length > 0 ? soc : null)))
                problems.Add(row.At(s_columns[0], $"{DataProblem.Quote(code)} twice", "each code once", "remove one of the rows"));
        }

        return problems.Count == 0 ? titles : throw new DataException(problems);
    }

    private static bool IsSoc(string soc) =>
        soc.Length == 7
        && soc[2] == '-'
        && char.IsAsciiDigit(soc[0])
        && char.IsAsciiDigit(soc[1])
        && soc[3..].All(c => char.IsAsciiDigit(c) || c == 'X');
}
