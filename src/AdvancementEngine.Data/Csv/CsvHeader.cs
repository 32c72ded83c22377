using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data.Csv;

/// <summary>Column names of a file with their positions. Order, case and surrounding blanks do not matter, nor do hyphens or blanks in
/// place of underscores.</summary>
public sealed class CsvHeader
{
    private const int MostListed = 8;

    private readonly string _file;
    private readonly long _line;
    private readonly Dictionary<string, int> _index;

    internal CsvHeader(string file, long line, string[] names)
    {
        _file = file;
        _line = line;
        Width = names.Length;
        // Unnamed columns at the end are left over from columns deleted in a spreadsheet.
        var count = names.Length;
        while (count > 0 && names[count - 1].AsSpan().Trim().IsEmpty)
            count--;
        Names = [.. names.Take(count).Select(n => n.Trim())];
        _index = new Dictionary<string, int>(count, StringComparer.Ordinal);
        var problems = new List<DataProblem>();
        for (var i = 0; i < count; i++)
        {
            if (Names[i].Length == 0)
                problems.Add(
                    new(file, line, null, $"an empty name for column {i + 1}", "a name for every column", "name the column or remove it")
                );
            else if (!_index.TryAdd(Plain(Names[i]), i))
                problems.Add(new(file, line, Names[i], "a duplicate column name", "each column once", "remove or rename one of the two"));
        }

        if (count == 0)
            problems.Add(
                new(file, line, null, "no column name", "a header line with column names", "add a header line, then one line per row")
            );
        if (problems.Count > 0)
            throw new DataException(problems);
    }

    /// <summary>Names in file order, without surrounding blanks.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Number of fields in every row: the names, and unnamed columns at the end.</summary>
    internal int Width { get; }

    /// <summary>Position of a column, or -1.</summary>
    public int Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _index.GetValueOrDefault(Plain(name), -1);
    }

    /// <summary>Position of a column.</summary>
    /// <exception cref="DataException">The file does not have it; the message gives the nearest name.</exception>
    public int Require(string name) => Require([name])[0];

    /// <summary>Positions of several columns, in the order asked.</summary>
    /// <exception cref="DataException">The file does not have all of them: a line for each near match, and one for all the
    /// others.</exception>
    public int[] Require(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        int[] positions = [.. names.Select(Find)];
        if (!positions.Contains(-1))
            return positions;
        if (Names is [var only] && names.Any(only.Contains) && only.AsSpan().IndexOfAny(";\t|") is var at and >= 0)
        {
            throw new DataException(
                new DataProblem(
                    _file,
                    _line,
                    null,
                    $"columns separated by {Separator(only[at])}",
                    "columns separated by commas (or by tabs in a .tsv file)",
                    "save the file with commas"
                )
            );
        }

        var problems = new List<DataProblem>();
        var missing = new List<string>();
        foreach (var name in names.Where(n => Find(n) < 0))
        {
            var nearest = NearestName.Of(name, Names.Where(n => !names.Contains(n)));
            if (nearest is null)
                missing.Add(name);
            else
                problems.Add(
                    new(
                        _file,
                        _line,
                        name,
                        $"no such column, but a column '{nearest}'",
                        $"a column '{name}'",
                        $"rename '{nearest}' to '{name}'"
                    )
                );
        }

        if (missing.Count > 0)
        {
            var needed = string.Join(", ", missing.Select(m => $"'{m}'"));
            problems.Add(
                new(
                    _file,
                    _line,
                    missing.Count == 1 ? missing[0] : null,
                    missing.Count == names.Count && names.Count > 1 ? "a file with different columns" : "no such column",
                    missing.Count == 1 ? $"a column {needed}" : $"the columns {needed}",
                    $"add {(missing.Count == 1 ? "it" : "them")}; columns found: {Listed(Names)}"
                )
            );
        }

        throw new DataException(problems);
    }

    /// <summary>Rejects unknown columns, because otherwise a mistyped optional column would be lost silently.</summary>
    /// <exception cref="DataException">A column is not among <paramref name="known"/>: a line for each near match, and one for all the
    /// others.</exception>
    public void RefuseUnknown(IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var plain = known.Select(Plain).ToHashSet(StringComparer.Ordinal);
        var problems = new List<DataProblem>();
        var others = new List<string>();
        foreach (var name in Names.Where(n => !plain.Contains(Plain(n))))
        {
            var nearest = NearestName.Of(Plain(name), known.Where(k => Find(k) < 0));
            if (nearest is null)
                others.Add(name);
            else
                problems.Add(
                    new(
                        _file,
                        _line,
                        name,
                        "an unknown column",
                        $"one of {string.Join(", ", known)}",
                        $"rename it to '{nearest}' if that is what you mean, otherwise remove it"
                    )
                );
        }

        if (others.Count > 0)
        {
            problems.Add(
                new(
                    _file,
                    _line,
                    others.Count == 1 ? others[0] : null,
                    others.Count == 1 ? "an unknown column" : $"the unknown columns {Listed(others)}",
                    $"only {string.Join(", ", known)}",
                    others.Count == 1 ? "remove the column" : "remove the columns"
                )
            );
        }

        if (problems.Count > 0)
            throw new DataException(problems);
    }

    /// <summary>Description of a delimiter.</summary>
    internal static string Separator(char delimiter) =>
        delimiter switch
        {
            '\t' => "tabs",
            ',' => "commas",
            ';' => "';' (semicolons)",
            _ => DataProblem.Quote(delimiter.ToString()),
        };

    private static string Listed(IReadOnlyList<string> names)
    {
        var text = string.Join(", ", names.Take(MostListed).Select(DataProblem.Quote));
        return names.Count <= MostListed ? text : $"{text} and {names.Count - MostListed} more";
    }

    private static string Plain(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
