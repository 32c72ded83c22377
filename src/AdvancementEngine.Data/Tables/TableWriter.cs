namespace AdvancementEngine.Data.Tables;

/// <summary>Writes tables to files, each completely or not at all. Equal rows give equal bytes. Not thread-safe, but several writers can
/// write at the same time.</summary>
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

    /// <summary>File name extension of a format, including the dot.</summary>
    public static string Ending(TableFormat format) =>
        format switch
        {
            TableFormat.Parquet => ".parquet",
            TableFormat.Csv => ".csv",
            _ => ".jsonl",
        };

    /// <summary>Writes a file that only its owner can read: to a temporary file next to it, flushed to disk, then renamed.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <param name="rows">Supplies the rows in order.</param>
    /// <exception cref="DataException">The file cannot be written; no partial file is left.</exception>
    public abstract void Write(string path, Action<ITableRows> rows);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the writer's resources.</summary>
    protected virtual void Dispose(bool disposing) { }
}
