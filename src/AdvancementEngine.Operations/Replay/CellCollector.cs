using System.Globalization;
using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Collects rows as text for comparison. A number is the shortest text that reads back as the same bits.</summary>
internal sealed class CellCollector : ITableRows
{
    private readonly List<string> _cells = [];

    public List<string[]> Rows { get; } = [];

    public void Text(string? value) => _cells.Add(value ?? string.Empty);

    public void Text(ReadOnlySpan<char> value) => Text(value.ToString());

    public void Integer(long? value) => Text(value?.ToString(CultureInfo.InvariantCulture));

    public void Number(float? value) => Text(value?.ToString("R", CultureInfo.InvariantCulture));

    public void Day(DateOnly value) => Text(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        Rows.Add([.. _cells]);
        _cells.Clear();
    }
}
