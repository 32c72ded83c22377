using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Priors;

/// <summary>New Jersey's training outcomes by provider and field of study, as published. They are not about single programs or people, and
/// the year of the cohort is not stated.</summary>
/// <param name="Rows">Rows read, valid or not.</param>
/// <param name="Cells">Figures by measure, in order of <see cref="Measures"/>; each by field, then provider.</param>
/// <param name="Suppressed">Cells left out because they are suppressed, by measure.</param>
/// <param name="UnknownField">Rows of field 99.9999, left out.</param>
/// <param name="Problems">Rows and cells that cannot be used.</param>
public sealed record ProviderOutcomes(
    int Rows,
    ImmutableArray<ImmutableArray<ProviderCell>> Cells,
    ImmutableArray<int> Suppressed,
    int UnknownField,
    IReadOnlyList<DataProblem> Problems
)
{
    /// <summary>The file.</summary>
    public const string FileName = "outcomes_schcip.csv";

    private const string SuppressedMark = "-99999";
    private const string NoField = "999999";

    /// <summary>The measures, in file order.</summary>
    public static ImmutableArray<ProviderMeasure> Measures { get; } =
    [
        new("employed-q2", "PerEmployed2", "NumCompleted2", "share", "share of completers employed in the second quarter after"),
        new("employed-q4", "PerEmployed4", "NumCompleted4", "share", "share of completers employed in the fourth quarter after"),
        new("employed-q8", "PerEmployed8", "NumCompleted8", "share", "share of completers employed in the eighth quarter after"),
        new(
            "quarterly-wage-q2",
            "AvgQuarterlyWage2",
            "NumUsedWageCalc2",
            "usd-a-quarter",
            "wage of those employed in the second quarter after"
        ),
        new(
            "quarterly-wage-q4",
            "AvgQuarterlyWage4",
            "NumUsedWageCalc4",
            "usd-a-quarter",
            "wage of those employed in the fourth quarter after"
        ),
        new(
            "quarterly-wage-q8",
            "AvgQuarterlyWage8",
            "NumUsedWageCalc8",
            "usd-a-quarter",
            "wage of those employed in the eighth quarter after"
        ),
        new("retained-q4", "PerRetention4", "NumUsedRetentionCalc4", "share", "share retained in employment in the fourth quarter after"),
        new("retained-q8", "PerRetention8", "NumUsedRetentionCalc8", "share", "share retained in employment in the eighth quarter after"),
    ];

    /// <summary>Reads the file.</summary>
    /// <param name="folder">Folder of the release.</param>
    /// <exception cref="DataException">The file is missing or lacks a column. Invalid rows are in the result.</exception>
    public static ProviderOutcomes Read(string folder)
    {
        using var reader = CsvReader.Open(Path.Combine(folder, FileName));
        reader.Header.Require(["providerid", "cipcode", .. Measures.SelectMany(m => new[] { m.Column, m.People })]);
        var read = new Reading();
        foreach (var row in reader.Rows())
        {
            read.Rows++;
            if (row.Problem is { } problem)
                read.Problems.Add(problem);
            else
                read.Add(row, column => row[reader.Header.Find(column)].Trim());
        }

        return new ProviderOutcomes(
            read.Rows,
            [.. read.Cells.Select(c => c.OrderBy(x => x.Field).ThenBy(x => x.Provider, StringComparer.Ordinal).ToImmutableArray())],
            [.. read.Suppressed],
            read.UnknownField,
            read.Problems
        );
    }

    private sealed class Reading
    {
        private readonly HashSet<(string, CipField)> _seen = [];

        public int Rows { get; set; }

        public int UnknownField { get; private set; }

        public List<ProviderCell>[] Cells { get; } = [.. Measures.Select(_ => new List<ProviderCell>())];

        public int[] Suppressed { get; } = new int[Measures.Length];

        public List<DataProblem> Problems { get; } = [];

        public void Add(CsvRow row, Func<string, string> cell)
        {
            var provider = cell("providerid");
            // A spreadsheet drops the leading zero of fields 01 to 09.
            var code = cell("cipcode").PadLeft(6, '0');
            if (provider.Length == 0 || !CipField.TryParse(code, out var field) || field.Length != 6)
            {
                Problems.Add(
                    row.At(
                        provider.Length == 0 ? "providerid" : "cipcode",
                        DataProblem.Quote(provider.Length == 0 ? provider : cell("cipcode")),
                        "a provider's id and a CIP code of six digits",
                        "correct or remove the row"
                    )
                );
                return;
            }

            if (!_seen.Add((provider, field)))
            {
                Problems.Add(
                    row.At(
                        "cipcode",
                        $"a second row for provider {DataProblem.Quote(provider)} and field {field}",
                        "each combination of provider and field once",
                        "remove one of the rows"
                    )
                );
                return;
            }

            if (code == NoField)
                UnknownField++;
            else
                for (var m = 0; m < Measures.Length; m++)
                    Add(row, cell, m, provider, field);
        }

        private void Add(CsvRow row, Func<string, string> cell, int m, string provider, CipField field)
        {
            var measure = Measures[m];
            var text = cell(measure.Column);
            if (text == SuppressedMark)
            {
                Suppressed[m]++;
                return;
            }

            if (text.Length == 0)
                return;
            var most = measure.Unit == "share" ? 1 : double.MaxValue;
            if (
                !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                || !double.IsFinite(value)
                || value > most
            )
                Problems.Add(
                    row.At(
                        measure.Column,
                        DataProblem.Quote(text),
                        measure.Unit == "share"
                            ? $"a share from 0 to 1, or {SuppressedMark}"
                            : $"a number of dollars, 0 or more, or {SuppressedMark}",
                        "correct the cell; the rest of the row was read"
                    )
                );
            else if (!int.TryParse(cell(measure.People), NumberStyles.None, CultureInfo.InvariantCulture, out var people) || people < 1)
                Problems.Add(
                    row.At(
                        measure.People,
                        DataProblem.Quote(cell(measure.People)),
                        $"a whole number of people, 1 or more, behind {measure.Column}",
                        "correct the cell; the rest of the row was read"
                    )
                );
            else
                Cells[m].Add(new ProviderCell(provider, field, value, people));
        }
    }
}
