using System.Globalization;

namespace AdvancementEngine.Learning.Datasets;

/// <summary>Values that rows (people) gave to columns (opportunities), as coordinates. Each pair appears once.</summary>
public sealed class Ratings
{
    private readonly (int Row, int Column, float Value)[] _entries;

    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="entries">Row, column, value; sorted here.</param>
    /// <exception cref="RowException">An entry is out of range, duplicated or not finite, or there are no entries.</exception>
    public Ratings(int rows, int columns, IEnumerable<(int Row, int Column, float Value)> entries)
    {
        Rows = rows;
        Columns = columns;
        _entries = [.. entries];
        if (_entries.Length == 0)
            throw new RowException("the training part has no values; needed: at least one; add more data or change the split");
        for (var i = 0; i < _entries.Length; i++)
            Check(i);
        _entries = EntryOrder.ByRowThenColumn(_entries, rows, columns);
        for (var i = 1; i < _entries.Length; i++)
            CheckOnce(i);
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Number of values.</summary>
    public int Count => _entries.Length;

    /// <summary>The values, by row, then column.</summary>
    public ReadOnlySpan<(int Row, int Column, float Value)> Entries => _entries;

    /// <summary>Mean value, one sum in index order.</summary>
    public float Mean()
    {
        var sum = 0.0;
        foreach (var (_, _, value) in _entries)
            sum += value;
        return (float)(sum / _entries.Length);
    }

    private void Check(int i)
    {
        var (row, column, value) = _entries[i];
        if ((uint)row >= (uint)Rows || (uint)column >= (uint)Columns || !float.IsFinite(value))
        {
            throw new RowException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"value {value} of row {row}, column {column}; needed: a finite number, rows 0 to {Rows - 1}, columns 0 to "
                        + $"{Columns - 1}; correct the row"
                )
            );
        }
    }

    private void CheckOnce(int i)
    {
        var (row, column, _) = _entries[i];
        if (_entries[i - 1].Row == row && _entries[i - 1].Column == column)
            throw new RowException(
                string.Create(CultureInfo.InvariantCulture, $"row {row}, column {column} appears twice; needed: each pair once; remove one")
            );
    }
}
