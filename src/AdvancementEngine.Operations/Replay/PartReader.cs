using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Parquet;
using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Reads the rows of a part as text, in any format; null reads as an empty string.</summary>
internal static class PartReader
{
    /// <summary>The requested columns of every row, in the requested order.</summary>
    /// <exception cref="DataException">The part is missing, damaged, or lacks a column.</exception>
    public static IEnumerable<string[]> Rows(string path, TableFormat format, IReadOnlyList<string> columns) =>
        format switch
        {
            TableFormat.Parquet => Parquet(path, columns),
            TableFormat.Csv => Csv(path, columns),
            _ => Jsonl(path, columns),
        };

    private static IEnumerable<string[]> Parquet(string path, IReadOnlyList<string> columns)
    {
        using var reader = ParquetReader.Open(path);
        foreach (var column in columns)
            reader.Header.Require(column);
        foreach (var row in reader.Rows(columns))
            yield return [.. row.Cells];
    }

    private static IEnumerable<string[]> Csv(string path, IReadOnlyList<string> columns)
    {
        // A row with JSON is longer than any row of a cohort.
        using var reader = CsvReader.Open(
            path,
            CsvOptions.Comma with
            {
                MaxFieldBytes = 4 * 1024 * 1024,
                MaxRowBytes = 4 * 1024 * 1024,
                BufferBytes = 8 * 1024 * 1024,
            }
        );
        int[] at = [.. columns.Select(c => reader.Header.Require(c))];
        foreach (var row in reader.Rows())
        {
            if (row.Problem is not null)
                throw new DataException(row.Problem);
            yield return [.. at.Select(i => SpreadsheetText.Plain(row[i]))];
        }
    }

    private static IEnumerable<string[]> Jsonl(string path, IReadOnlyList<string> columns)
    {
        using var reader = new StreamReader(InputFile.Open(path));
        long line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            yield return Cells(path, line, text, columns);
        }
    }

    private static string[] Cells(string path, long line, string text, IReadOnlyList<string> columns)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return
            [
                .. columns.Select(c =>
                    json.RootElement.GetProperty(c) is var value && value.ValueKind == JsonValueKind.String ? value.GetString()!
                    : value.ValueKind == JsonValueKind.Null ? string.Empty
                    : value.GetRawText()
                ),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    line,
                    null,
                    "a line that a batch run did not write",
                    "a row of the run in JSON",
                    "restore the part, or run the batch again"
                ),
                e
            );
        }
    }
}
