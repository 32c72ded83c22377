using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Compares the rows of a part with re-ranked rows: every cell, numbers by their bits. A difference gives participant, list, rank
/// and column.</summary>
internal static class RowComparison
{
    private static readonly string[] s_key = ["participant", "list", "rank"];

    /// <summary>The differences, one line each, in the order of the re-ranked rows; rows that only the part has come last.</summary>
    public static IEnumerable<string> Differences(
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<string[]> recorded,
        IReadOnlyList<string[]> replayed
    )
    {
        int[] key = [.. s_key.Select(name => columns.Index().First(c => c.Item.Name == name).Index)];
        string Key(string[] row) => string.Join(' ', key.Select(k => row[k])).TrimEnd();
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var more = new List<string>();
        foreach (var row in recorded)
        {
            if (!rows.TryAdd(Key(row), row))
                more.Add($"{Key(row)}: recorded more than once");
        }

        foreach (var row in replayed)
        {
            if (!rows.Remove(Key(row), out var mine))
                yield return $"{Key(row)}: missing from the run, present in the replay";
            else if (First(columns, mine, row) is { } difference)
                yield return $"{Key(row)}: {difference}";
        }

        foreach (var extra in recorded.Where(r => rows.ContainsKey(Key(r))))
            more.Add($"{Key(extra)}: present in the run, missing from the replay");
        foreach (var line in more)
            yield return line;
    }

    private static string? First(IReadOnlyList<TableColumn> columns, string[] recorded, string[] replayed)
    {
        for (var c = 0; c < columns.Count; c++)
        {
            if (
                columns[c].Type == ColumnType.Number
                    ? SameNumber(recorded[c], replayed[c])
                    : string.Equals(recorded[c], replayed[c], StringComparison.Ordinal)
            )
                continue;
            var inside = columns[c] == RowSchema.Reasons || columns[c] == RowSchema.Plans[^1] ? Inside(recorded[c], replayed[c]) : null;
            return $"column '{columns[c].Name}': "
                + $"{inside ?? $"recorded {DataProblem.Quote(recorded[c])}, replayed {DataProblem.Quote(replayed[c])}"}";
        }

        return null;
    }

    // Formats write numbers differently.
    private static bool SameNumber(string recorded, string replayed) =>
        string.Equals(recorded, replayed, StringComparison.Ordinal)
        || (
            float.TryParse(recorded, NumberStyles.Float, CultureInfo.InvariantCulture, out var mine)
            && float.TryParse(replayed, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
            && BitConverter.SingleToInt32Bits(mine) == BitConverter.SingleToInt32Bits(other)
        );

    private static string? Inside(string recorded, string replayed)
    {
        try
        {
            using var mine = JsonDocument.Parse(recorded);
            using var other = JsonDocument.Parse(replayed);
            return JsonDifference.First(mine.RootElement, other.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
