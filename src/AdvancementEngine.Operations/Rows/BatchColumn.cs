using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Rows;

/// <summary>The definition of a column of a part: its name, type and meaning, and how its cell is computed.</summary>
/// <param name="Column">Name, type and meaning.</param>
/// <param name="Write">Writes the cell of a row.</param>
internal sealed record BatchColumn(TableColumn Column, Action<RowItem, ITableRows> Write)
{
    /// <summary>Codes joined into one text; an empty list is written as null.</summary>
    public delegate ReadOnlySpan<char> ListOf(RowItem item);

    public static BatchColumn Text(string name, string meaning, Func<RowItem, string?> cell) =>
        new(new(name, ColumnType.Text, meaning), (item, rows) => rows.Text(cell(item)));

    public static BatchColumn List(string name, string meaning, ListOf cell) =>
        new(
            new(name, ColumnType.Text, meaning),
            (item, rows) =>
            {
                var list = cell(item);
                if (list.IsEmpty)
                    rows.Text(null);
                else
                    rows.Text(list);
            }
        );

    public static BatchColumn Integer(string name, string meaning, Func<RowItem, long?> cell) =>
        new(new(name, ColumnType.Integer, meaning), (item, rows) => rows.Integer(cell(item)));

    public static BatchColumn Number(string name, string meaning, Func<RowItem, float?> cell) =>
        new(new(name, ColumnType.Number, meaning), (item, rows) => rows.Number(cell(item)));

    public static BatchColumn Day(string name, string meaning, Func<RowItem, DateOnly> cell) =>
        new(new(name, ColumnType.Day, meaning), (item, rows) => rows.Day(cell(item)));
}
