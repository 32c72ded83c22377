using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Catalog;

/// <summary>A row with typed access to its cells by column name. A column that the file does not have reads as empty.</summary>
internal readonly struct TableRow(Table table, CsvRow row)
{
    /// <summary>Physical line, from 1.</summary>
    public long Line => row.Line;

    /// <summary>The cell without surrounding spaces; empty if it or its column is missing.</summary>
    public string Text(string column) => row[table.Find(column)].Trim();

    /// <summary>The cell; it must not be empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        return text.Length > 0 ? text : throw Bad(column, "a value", "fill in the cell or remove the row");
    }

    /// <summary>The cell; null if empty.</summary>
    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; null if empty.</summary>
    public int? Int(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Bad(column, "a whole number", "correct or clear the cell");
    }

    /// <summary>A finite number; null if empty.</summary>
    public float? Float(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value)
            ? value
            : throw Bad(column, "a finite number", "correct or clear the cell");
    }

    /// <summary>A required finite number between two bounds.</summary>
    public float Between(string column, float low, float high) =>
        Float(column) is { } value && value >= low && value <= high
            ? value
            : throw Bad(column, string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high}"), "correct the cell");

    /// <summary>A date as yyyy-MM-dd; null if empty.</summary>
    public DateOnly? Date(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Bad(column, "a date as yyyy-MM-dd", "correct or clear the cell");
    }

    /// <summary><c>yes</c> or <c>no</c>; empty is no.</summary>
    public bool YesNo(string column) =>
        Text(column) switch
        {
            "yes" => true,
            "no" or "" => false,
            _ => throw Bad(column, "yes or no", "correct the cell"),
        };

    /// <summary>The position of the cell in a list of codes.</summary>
    public int OneOf(string column, IReadOnlyList<string> codes)
    {
        var text = Text(column);
        for (var i = 0; i < codes.Count; i++)
        {
            if (string.Equals(codes[i], text, StringComparison.Ordinal))
                return i;
        }

        throw Bad(column, $"one of {string.Join(", ", codes)}", "correct the cell");
    }

    /// <summary>The exception for an invalid cell.</summary>
    public DataException Bad(string column, string needed, string remedy) =>
        new(row.At(column, DataProblem.Quote(Text(column)), needed, remedy));
}
