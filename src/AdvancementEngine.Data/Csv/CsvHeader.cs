using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data.Csv;

/// <summary>Column names of a file and where each stands. Names compare ordinally; their order never matters.</summary>
public sealed class CsvHeader
{
    private readonly string _file;
    private readonly long _line;
    private readonly Dictionary<string, int> _index;

    internal CsvHeader(string file, long line, string[] names)
    {
        _file = file;
        _line = line;
        Names = names;
        _index = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        var problems = new List<DataProblem>();
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length == 0)
                problems.Add(new(file, line, null, $"an empty name for column {i + 1}", "a name for every column", "name the column or remove it"));
            else if (!_index.TryAdd(names[i], i))
                problems.Add(new(file, line, names[i], "the name twice", "each column once", "remove or rename one of the two"));
        }

        if (problems.Count > 0) throw new DataException(problems);
    }

    /// <summary>Names in file order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Position of a column, or -1.</summary>
    public int Find(string name) => _index.GetValueOrDefault(name, -1);

    /// <summary>Position of a column.</summary>
    /// <exception cref="DataException">The file does not have it; the nearest name is named.</exception>
    public int Require(string name) => Require([name])[0];

    /// <summary>Positions of several columns, in the order asked.</summary>
    /// <exception cref="DataException">The file does not have all of them; every missing one is listed.</exception>
    public int[] Require(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var problems = new List<DataProblem>();
        var positions = new int[names.Count];
        if (Names is [var only] && names.Count(only.Contains) > 0 && !names.Contains(only) && only.AsSpan().IndexOfAny(";\t|") is var at and >= 0)
            throw new DataException(new DataProblem(_file, _line, null, $"columns separated by {(only[at] == '\t' ? "tabs" : $"'{only[at]}'")}", "columns separated by commas (or by tabs in a .tsv file)", "save the file with commas"));
        for (var i = 0; i < names.Count; i++)
        {
            positions[i] = Find(names[i]);
            if (positions[i] >= 0) continue;
            var nearest = NearestName.Of(names[i], Names.Where(n => !names.Contains(n)));
            problems.Add(new(_file, _line, names[i], nearest is null ? "no such column" : $"no such column, but '{nearest}'", $"a column '{names[i]}'",
                nearest is null ? $"add it; columns found: {string.Join(", ", Names)}" : $"rename '{nearest}' to '{names[i]}'"));
        }

        return problems.Count == 0 ? positions : throw new DataException(problems);
    }

    /// <summary>Refuses columns that are not known: a mistyped optional column would otherwise be lost without a word.</summary>
    /// <exception cref="DataException">A column is not among <paramref name="known"/>; the nearest known one is named.</exception>
    public void RefuseUnknown(IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var problems = new List<DataProblem>();
        foreach (var name in Names.Where(n => !known.Contains(n)))
        {
            var nearest = NearestName.Of(name, known);
            problems.Add(new(_file, _line, name, "an unknown column", $"one of {string.Join(", ", known)}", nearest is null ? "remove the column" : $"rename it to '{nearest}' if that is meant, else remove it"));
        }

        if (problems.Count > 0) throw new DataException(problems);
    }
}
