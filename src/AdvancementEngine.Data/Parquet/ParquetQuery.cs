using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Parquet;

/// <summary>The query that reads columns as text and returns no cell or row above the bounds from DuckDB.</summary>
internal static class ParquetQuery
{
    /// <summary>Returned instead of a column's position if no cell of the row is too long.</summary>
    public const int NoCell = -1;

    /// <summary>The cells, then the position of the first cell that is too long or <see cref="NoCell"/>, then the bytes of the row. If
    /// either is above its bound, the cells are null.</summary>
    /// <param name="names">Columns as named in the file.</param>
    /// <param name="source">What to read from.</param>
    /// <param name="bounds">Bounds.</param>
    public static string Of(IReadOnlyList<string> names, string source, CsvOptions bounds)
    {
        var cells = string.Join(
            ", ",
            names.Select((n, i) => string.Create(CultureInfo.InvariantCulture, $"CAST({Quoted(n)} AS VARCHAR) AS c{i}"))
        );
        var tooLong = string.Concat(
            names.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"WHEN strlen(c{i}) > {bounds.MaxFieldBytes} THEN {i} "))
        );
        var bytes = string.Join(" + ", names.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"coalesce(strlen(c{i}), 0)")));
        var kept = string.Join(
            ", ",
            names.Select(
                (_, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"CASE WHEN cell = {NoCell} AND bytes <= {bounds.MaxRowBytes} THEN c{i} END"
                    )
            )
        );
        return $"SELECT {kept}, cell, bytes FROM (SELECT *, CASE {tooLong}ELSE {NoCell} END AS cell, {bytes} AS bytes FROM (SELECT "
            + $"{cells} FROM {source}))";
    }

    /// <summary>A name as a quoted SQL identifier.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
