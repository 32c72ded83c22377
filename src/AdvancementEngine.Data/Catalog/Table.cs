using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Catalog;

/// <summary>A file of which every row must be good: the catalog's own files and the releases it is imported from. The first bad row ends the read with its problem.</summary>
internal sealed class Table : IDisposable
{
    private readonly CsvReader _reader;

    /// <summary>Starts reading.</summary>
    /// <exception cref="DataException">A needed column is missing, or the file cannot be read.</exception>
    public Table(CsvReader reader, string file, params IReadOnlyList<string> needed)
    {
        _reader = reader;
        File = file;
        try
        {
            reader.Header.Require(needed);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Column names in file order.</summary>
    public IReadOnlyList<string> Columns => _reader.Header.Names;

    /// <summary>Opens a file by its path.</summary>
    public static Table Open(string path, params IReadOnlyList<string> needed) => new(CsvReader.Open(path), path, needed);

    /// <summary>Reads a file from memory; <paramref name="file"/> names it in problems.</summary>
    public static Table Over(byte[] content, string file, params IReadOnlyList<string> needed) =>
        new(new CsvReader(new MemoryStream(content, writable: false), file, CsvOptions.Comma), file, needed);

    /// <summary>The rows, in file order; can be enumerated once.</summary>
    /// <exception cref="DataException">A row is rejected.</exception>
    public IEnumerable<TableRow> Rows()
    {
        while (_reader.Next() is { } row)
        {
            if (row.Problem is { } problem) throw new DataException(problem);
            yield return new TableRow(this, row);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    internal int Find(string column) => _reader.Header.Find(column);
}

/// <summary>A row with its cells by column name, read as what they must be. A column the file does not have reads as empty.</summary>
internal readonly struct TableRow(Table table, CsvRow row)
{
    /// <summary>Physical line, from 1.</summary>
    public long Line => row.Line;

    /// <summary>The cell without surrounding spaces; empty where it or its column is missing.</summary>
    public string Text(string column) => row[table.Find(column)].Trim();

    /// <summary>The cell, which must not be empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        return text.Length > 0 ? text : throw Bad(column, "a value", "fill the cell or remove the row");
    }

    /// <summary>The cell, null where empty.</summary>
    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number, null where empty.</summary>
    public int? Int(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw Bad(column, "a whole number", "correct the cell or empty it");
    }

    /// <summary>A finite number, null where empty.</summary>
    public float? Float(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value)
            ? value
            : throw Bad(column, "a finite number", "correct the cell or empty it");
    }

    /// <summary>A finite number between two bounds, which must stand.</summary>
    public float Between(string column, float low, float high) =>
        Float(column) is { } value && value >= low && value <= high ? value : throw Bad(column, string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high}"), "correct the cell");

    /// <summary>A day as yyyy-MM-dd, null where empty.</summary>
    public DateOnly? Date(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Bad(column, "a day as yyyy-MM-dd", "correct the cell or empty it");
    }

    /// <summary><c>yes</c> or <c>no</c>; empty is no.</summary>
    public bool YesNo(string column) => Text(column) switch
    {
        "yes" => true,
        "no" or "" => false,
        _ => throw Bad(column, "yes or no", "correct the cell"),
    };

    /// <summary>One of a list of codes; its position.</summary>
    public int OneOf(string column, IReadOnlyList<string> codes)
    {
        var text = Text(column);
        for (var i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], text, StringComparison.Ordinal)) return i;
        }

        throw Bad(column, $"one of {string.Join(", ", codes)}", "correct the cell");
    }

    /// <summary>The exception for a cell that is not what it must be.</summary>
    public DataException Bad(string column, string needed, string remedy) => new(row.At(column, DataProblem.Quote(Text(column)), needed, remedy));
}
