using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Data.Importers;

/// <summary>Computes the usual length and cost of training from New Jersey's list of eligible training providers. Only medians over ten
/// programs or more are written.</summary>
public sealed class TrainingImport
{
    /// <summary>Minimum number of providers for a figure: 5. Our own threshold, so that no single school's prices represent a
    /// state.</summary>
    public const int FewestProviders = 5;

    private const string Title = "State of New Jersey: list of eligible training providers";
    private const string Page = "https://github.com/newjersey/d4ad";

    private static readonly string[] s_columns =
    [
        "programid",
        "providerid",
        "cipcode",
        "totalcost",
        "degreeawardedname",
        "industrycredentialname",
        "totalclockhours",
        "source_file",
    ];
    private static readonly int[] s_lengths = [6, 4, 2];

    private readonly List<TrainingProgramRow> _programs = [];
    private readonly List<DataProblem> _problems = [];

    private TrainingImport() { }

    /// <summary>Reads the list and writes the medians.</summary>
    /// <param name="from">Folder of the list.</param>
    /// <param name="cipSoc">CIP–SOC crosswalk (CSV), for the fields of study that lead to an occupation.</param>
    /// <param name="to">File to write.</param>
    /// <param name="catalog">Catalog that credentials and occupations are resolved against.</param>
    /// <exception cref="DataException">A file is missing or cannot be used at all. Invalid rows are in the result.</exception>
    public static TrainingResult Run(string from, string cipSoc, string to, AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var import = new TrainingImport();
        import.Read(Path.Combine(from, NewJerseyImport.ListFile), catalog);
        var rows = import
            .Credentials()
            .Concat(import.Fields())
            .Concat(import.Occupations(cipSoc, catalog))
            .OrderBy(r => r.Kind, StringComparer.Ordinal)
            .ThenBy(r => r.Code, StringComparer.Ordinal)
            .ToImmutableArray();
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(stream, TrainingFile.Columns))
        {
            foreach (var row in rows)
                writer.Write(TrainingFile.Row(row));
        }

        AtomicFile.Write(to, stream.ToArray());
        return new TrainingResult(import._programs.Count, rows, import._problems);
    }

    private void Read(string path, AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        var credentials = new ListedCredentials(catalog, IntakeMatchers.Of(catalog).Credentials);
        using var reader = CsvReader.Open(path, NewJerseyOptions.Default.Framing);
        reader.Header.Require(s_columns);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in reader.Rows())
        {
            if (row.Problem is { } problem)
            {
                _problems.Add(problem);
                continue;
            }

            string Cell(string column) => row[reader.Header.Find(column)].Trim();
            // A degree takes years and is priced by the term, so it does not indicate the cost of a course.
            if (Cell("degreeawardedname").Contains("degree", StringComparison.OrdinalIgnoreCase) || !seen.Add(Cell("programid")))
                continue;
            var written = NewJerseyImport.Unquoted(Cell("industrycredentialname"));
            var named =
                written.Length == 0 ? null
                : credentials.Find(Cell("programid"), row.Line, written, contradicted: false)
                    is { Finding: CredentialFindings.Active, Credential: { } code }
                    ? code
                : null;
            _programs.Add(
                new TrainingProgramRow(
                    Cell("providerid"),
                    NewJerseyImport.Cip(Cell("cipcode")),
                    named,
                    Number(row, "totalclockhours", Cell("totalclockhours")),
                    Number(row, "totalcost", Cell("totalcost")),
                    NewJerseyImport.Day(Cell("source_file"))
                )
            );
        }
    }

    // 0 hours means unknown; a price of 0 says more about the funding than about the price.
    private float? Number(CsvRow row, string column, string text)
    {
        if (text.Length == 0)
            return null;
        if (float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value > 0 ? value : null;
        _problems.Add(row.At(column, DataProblem.Quote(text), "a number, 0 or more", "correct the cell; the rest of the row was read"));
        return null;
    }

    private IEnumerable<TrainingMedian> Credentials() =>
        _programs
            .Where(p => p.Credential is not null)
            .GroupBy(p => p.Credential!, StringComparer.Ordinal)
            .Select(g => Median(TrainingMedian.Credential, g.Key, [], [.. g]))
            .OfType<TrainingMedian>();

    private IEnumerable<TrainingMedian> Fields() =>
        s_lengths
            .SelectMany(length =>
                _programs
                    .GroupBy(p => p.Cip[..length], StringComparer.Ordinal)
                    .Where(g => g.Key.StartsWith(NewJerseyOptions.Default.Field, StringComparison.Ordinal))
                    .Select(g => Median(TrainingMedian.Field, Dotted(g.Key), [Dotted(g.Key)], [.. g]))
            )
            .OfType<TrainingMedian>();

    // The narrowest fields that lead to the occupation and together have enough programs. At fewer than six digits, only computing fields
    // are used: 51.07 would include medical records, 47 car repair.
    private IEnumerable<TrainingMedian> Occupations(string cipSoc, AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        foreach (var (occupation, fields) in Crosswalk(cipSoc, catalog))
        {
            foreach (var length in s_lengths)
            {
                var wide = fields
                    .Where(f => length == 6 || f.StartsWith(NewJerseyOptions.Default.Field, StringComparison.Ordinal))
                    .Select(f => f[..length])
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .ToArray();
                var programs = _programs.Where(p => wide.Contains(p.Cip[..length], StringComparer.Ordinal)).ToArray();
                var present = wide.Where(w => programs.Any(p => p.Cip.StartsWith(w, StringComparison.Ordinal)));
                if (Median(TrainingMedian.Occupation, occupation, [.. present.Select(Dotted)], programs) is not { } median)
                    continue;
                yield return median;
                break;
            }
        }
    }

    private static SortedDictionary<string, SortedSet<string>> Crosswalk(string path, AdvancementEngine.Catalog.CareerCatalog catalog)
    {
        var fields = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        using var table = Table.Open(path, "SOC2018Code", "CIP2020Code");
        foreach (var row in table.Rows())
        {
            // A residual code (15-1299) is not a single occupation, and usual origins are not goals.
            if (catalog.FindOccupation(row.Required("SOC2018Code") + ".00") is not { UsualOrigin: false } occupation)
                continue;
            if (!fields.TryGetValue(occupation.Code, out var set))
                fields.Add(occupation.Code, set = new(StringComparer.Ordinal));
            set.Add(NewJerseyImport.Cip(row.Required("CIP2020Code")));
        }

        return fields;
    }

    private static TrainingMedian? Median(string kind, string code, ImmutableArray<string> fields, TrainingProgramRow[] programs)
    {
        var providers = programs.Select(p => p.Provider).Distinct(StringComparer.Ordinal).Count();
        if (programs.Length < TrainingMedian.FewestPrograms || providers < FewestProviders)
            return null;
        var (hours, cost) = (Figure(programs.Select(p => p.Hours)), Figure(programs.Select(p => p.Cost)));
        if (hours is null && cost is null)
            return null;
        var note = new SourceNote(
            Title,
            Page,
            programs.Max(p => p.Updated)!,
            "Median and quartiles over the programs of the list; degree programs left out"
        );
        return new TrainingMedian(kind, code, fields, programs.Length, providers, hours, cost, note);
    }

    private static TrainingFigure? Figure(IEnumerable<float?> values)
    {
        var sorted = values.OfType<float>().Order().ToArray();
        return sorted.Length < TrainingMedian.FewestPrograms
            ? null
            : new TrainingFigure(sorted.Length, Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3));
    }

    // Value at a quantile; the midpoint of two values if it falls between them.
    private static float Quantile(float[] sorted, int quarters)
    {
        var place = sorted.Length * quarters;
        return place % 4 == 0 ? (sorted[(place / 4) - 1] + sorted[place / 4]) / 2f : sorted[place / 4];
    }

    private static string Dotted(string digits) => digits.Length == 2 ? digits : $"{digits[..2]}.{digits[2..]}";
}
