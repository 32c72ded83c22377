using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>Reads person-years by person. An invalid row is listed and left out; the rest is kept.</summary>
internal sealed class Nlsy97People
{
    private readonly string _file;
    private readonly Nlsy97Options _options;
    private readonly IReadOnlyDictionary<string, CensusOccupation> _titles;
    private readonly Dictionary<string, long> _unknown = new(StringComparer.Ordinal);

    private Nlsy97People(string file, IReadOnlyDictionary<string, CensusOccupation> titles, Nlsy97Options options) =>
        (_file, _titles, _options) = (file, titles, options);

    /// <summary>Years by person, in file order.</summary>
    public Dictionary<string, List<Nlsy97Year>> Years { get; } = new(StringComparer.Ordinal);

    /// <summary>Groups of people, for reports only.</summary>
    public Dictionary<string, IReadOnlyList<(string Attribute, string Value)>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that cannot be used, and codes outside the map.</summary>
    public List<DataProblem> Problems { get; } = [];

    /// <summary>Counts of what was changed or left out while reading.</summary>
    public SortedDictionary<string, int> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows read.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataException">It is missing, empty, without a required column, or has a column with later information.</exception>
    public static Nlsy97People Read(string file, IReadOnlyDictionary<string, CensusOccupation> titles, Nlsy97Options options)
    {
        var people = new Nlsy97People(file, titles, options);
        using var reader = CsvReader.Open(file);
        Nlsy97Columns.Check(reader.Header, file, options.Elements);
        foreach (var row in reader.Rows())
        {
            people.Rows++;
            if (row.Problem is { } problem)
                people.Problems.Add(problem);
            else
                people.Add(row, reader.Header);
        }

        if (people.Rows == 0)
            throw new DataException(
                new DataProblem(file, 0, null, "no person-years", "one row for each person and year", "use the file of person-years")
            );
        foreach (var (code, rows) in people._unknown.OrderBy(u => u.Key, StringComparer.Ordinal))
            people.Problems.Add(
                new(
                    file,
                    0,
                    "occ",
                    $"{rows} person-years with occupation {DataProblem.Quote(code)}, which is not in the map",
                    "a code of the titles file",
                    "add the code to the titles file; otherwise these years count as years without an occupation"
                )
            );
        return people;
    }

    private void Add(CsvRow row, CsvHeader header)
    {
        string Cell(string column) => row[header.Find(column)].Trim();
        var id = Cell("id");
        if (id.Length == 0)
        {
            Problems.Add(row.At("id", "nothing", "the person's id", "fill in the cell"));
            return;
        }

        if (!int.TryParse(Cell("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2100)
        {
            Problems.Add(row.At("year", DataProblem.Quote(Cell("year")), "a year", "correct the cell"));
            return;
        }

        if (Years.TryGetValue(id, out var years) && years.Count > 0 && years[^1].Year >= year)
        {
            Problems.Add(
                row.At(
                    "year",
                    $"{year} after {years[^1].Year} for person {DataProblem.Quote(id)}",
                    "each person's years in order, each once",
                    "sort the file by person and year, or remove the row"
                )
            );
            return;
        }

        foreach (var column in _options.Elements)
        {
            if (int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > year && told <= 2100)
                throw new DataException(
                    row.At(
                        column,
                        $"{told} in a row of {year}: a column with later information among the elements",
                        "columns whose values were known in the row's year",
                        "remove it from --element"
                    )
                );
        }

        if (_options.Until is { } until && year > until)
        {
            Note("person-years after the last year read, left out");
            return;
        }

        if (years is null)
            Years.Add(id, years = []);
        var wage = Wage(row, Cell("job_wage"), out var top);
        years.Add(
            new Nlsy97Year(
                year,
                int.TryParse(Cell("age"), NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null,
                Occupation(Cell("occ")),
                Education(row, Cell, year),
                wage is { } paid ? RealWages.Of(paid, year) : null,
                top,
                Plain(Cell)
            )
        );
        Groups[id] = GroupsOf(Cell, year);
    }

    private string? Occupation(string code)
    {
        if (code.Length == 0)
        {
            Note("person-years without an occupation");
            return null;
        }

        if (!_titles.TryGetValue(code, out var occupation))
        {
            _unknown[code] = _unknown.GetValueOrDefault(code) + 1;
            return null;
        }

        if (occupation.Soc is not null)
            return code;
        Note("person-years with a code that is not a SOC occupation (military without a specialty, not codeable)");
        return null;
    }

    private double? Wage(CsvRow row, string text, out bool top)
    {
        top = false;
        if (text.Length == 0)
        {
            Note("person-years without a wage");
            return null;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wage) || !double.IsFinite(wage) || wage < 0)
        {
            Problems.Add(
                row.At(
                    "job_wage",
                    DataProblem.Quote(text),
                    "an hourly wage of 0 or more, or an empty cell",
                    "correct the cell; the wage counts as unknown, but the year is kept"
                )
            );
            return null;
        }

        if (wage == 0)
        {
            Note("person-years with a wage of 0, treated as unknown");
            return null;
        }

        top = wage >= _options.TopWage;
        if (top)
            Note(
                string.Create(CultureInfo.InvariantCulture, $"person-years with a wage of {_options.TopWage} or more, treated as top-coded")
            );
        return wage;
    }

    private EducationLevel Education(CsvRow row, Func<string, string> cell, int year)
    {
        var reached = EducationLevel.NoFormalCredential;
        foreach (var (column, level) in Nlsy97Columns.Dates)
        {
            var text = cell(column);
            if (text.Length == 0)
                continue;
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var when))
                Problems.Add(
                    row.At(
                        column,
                        DataProblem.Quote(text),
                        "the year of the diploma or degree, or an empty cell",
                        "correct the cell; the degree counts as not earned"
                    )
                );
            else if (when <= year && level > reached)
                reached = level;
        }

        return reached;
    }

    private List<(string Kind, string Value)> Plain(Func<string, string> cell)
    {
        var plain = new List<(string, string)>();
        var industry = cell("job_ind");
        if (industry.StartsWith('-'))
            Note("person-years with a missing-value code for the industry");
        else if (industry.Length > 0)
            plain.Add(("industry", industry));
        if (cell("job_full") is { Length: > 0 } hours)
            plain.Add(("hours", hours));
        if (cell("enroll") is { Length: > 0 } enrolled)
            plain.Add(("enrollment", enrolled));
        if (cell("census_region") is { Length: > 0 } region and not "Missing")
            plain.Add(("region", region));
        foreach (var column in _options.Elements)
        {
            if (cell(column) is { Length: > 0 } value)
                plain.Add((column, value));
        }

        return plain;
    }

    private static List<(string Attribute, string Value)> GroupsOf(Func<string, string> cell, int year)
    {
        var groups = new List<(string, string)>();
        if (int.TryParse(cell("age"), NumberStyles.None, CultureInfo.InvariantCulture, out var age))
            groups.Add(("age", string.Create(CultureInfo.InvariantCulture, $"born about {year - age}")));
        if (cell("gender") is { Length: > 0 } gender)
            groups.Add(("gender", gender));
        if (cell("race") is { Length: > 0 } race)
            groups.Add(("race", race));
        if (double.TryParse(cell("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > 0)
            groups.Add(
                (
                    "weight",
                    weight < 100_000 ? "under 100,000"
                    : weight < 250_000 ? "100,000 to 250,000"
                    : "250,000 and more"
                )
            );
        return groups;
    }

    private void Note(string note) => Notes[note] = Notes.GetValueOrDefault(note) + 1;
}
