namespace AdvancementEngine.Data.Tables;

/// <summary>Writes tables to files, each either whole or not at all. Equal rows give equal bytes. Not for use from several threads; several
/// writers may write at the same time.</summary>
public abstract class TableWriter : IDisposable
{
    /// <summary>Columns of every table written.</summary>
    protected IReadOnlyList<TableColumn> Columns { get; }

    private protected TableWriter(IReadOnlyList<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        Columns = columns;
    }

    /// <summary>A writer of a format.</summary>
    public static TableWriter Create(TableFormat format, IReadOnlyList<TableColumn> columns) =>
        format switch
        {
            TableFormat.Parquet => new ParquetTableWriter(columns),
            TableFormat.Csv => new CsvTableWriter(columns),
            _ => new JsonlTableWriter(columns),
        };

    /// <summary>Ending of file names of a format, with its dot.</summary>
    public static string Ending(TableFormat format) =>
        format switch
        {
            TableFormat.Parquet => ".parquet",
            TableFormat.Csv => ".csv",
            _ => ".jsonl",
        };

    /// <summary>Writes a file its owner alone may read: temporary beside it, flushed to disk, renamed.</summary>
    /// <param name="path">The file; one that stands there is replaced.</param>
    /// <param name="rows">Hands over the rows in order.</param>
    /// <exception cref="DataException">The file cannot be written; none is left half-written.</exception>
    public abstract void Write(string path, Action<ITableRows> rows);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the writer holds.</summary>
    protected virtual void Dispose(bool disposing) { }
}
