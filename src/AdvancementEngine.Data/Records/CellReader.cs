using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Records;

/// <summary>Splits cells: items by semicolon, parts of an item by bar.</summary>
internal static class CellReader
{
    /// <summary>The items of a list cell, without empty ones.</summary>
    public static string[] Items(string cell) =>
        cell.Length == 0 ? [] : cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts of an item, with missing ones empty; null if there are too many.</summary>
    public static string[]? Parts(this IntakeReader read, string column, string item, params ReadOnlySpan<string> names)
    {
        var parts = new string[names.Length];
        var count = 0;
        foreach (var range in item.AsSpan().Split('|'))
        {
            if (count < parts.Length)
                parts[count] = Part(item, range);
            count++;
        }

        if (count > names.Length)
        {
            read.Problem(
                column,
                $"{count} parts in {DataProblem.Quote(item)}",
                $"at most {names.Length}: {string.Join(" | ", names!)}",
                "separate items with ';' and the parts of an item with '|'"
            );
            return null;
        }

        if (parts[0].Length == 0)
        {
            read.Problem(
                column,
                $"an item without {names[0]}: {DataProblem.Quote(item)}",
                $"{names[0]} first",
                "fill it in, or remove the item"
            );
            return null;
        }

        parts.AsSpan(count).Fill(string.Empty);
        return parts;
    }

    private static string Part(string item, Range range)
    {
        var part = item.AsSpan(range).Trim();
        return part.Length == item.Length ? item : RepeatedTexts.Of(part);
    }

    /// <summary>A source: who, then what, separated by the first slash.</summary>
    public static SourceText Source(string text, string when)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new(text, when, string.Empty)
            : new(RepeatedTexts.Of(text.AsSpan(0, slash).Trim()), when, RepeatedTexts.Of(text.AsSpan(slash + 1).Trim()));
    }
}
