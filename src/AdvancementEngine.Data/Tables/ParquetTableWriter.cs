using System.Data.Common;
using DuckDB.NET.Data;

namespace AdvancementEngine.Data.Tables;

/// <summary>Writes Parquet through DuckDB: rows are appended to a table in memory and copied out in the order they came, by one thread.</summary>
public sealed class ParquetTableWriter : TableWriter
{
    /// <summary>Memory DuckDB may use for the rows of one file; more goes to its temporary files.</summary>
    private const string MemoryLimit = "384MB";

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal ParquetTableWriter(IReadOnlyList<TableColumn> columns)
        : base(columns)
    {
        _connection.Open();
        Execute($"SET memory_limit='{MemoryLimit}'");
        Execute("SET threads=1");
        Execute("SET preserve_insertion_order=true");
    }

    /// <summary>DuckDB's version: another one may write other bytes for equal rows.</summary>
    public static string DuckDbVersion { get; } = ReadVersion();

    /// <inheritdoc/>
    public override void Write(string path, Action<ITableRows> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        try
        {
            Execute($"CREATE OR REPLACE TABLE part ({string.Join(", ", Columns.Select(c => $"\"{c.Name}\" {Type(c.Type)}"))})");
            Append(rows);
            AtomicFile.WriteAt(path, partial =>
            {
                Execute($"COPY part TO '{partial.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT PARQUET, COMPRESSION ZSTD, COMPRESSION_LEVEL 1, USE_TMP_FILE false)");
                using var written = new FileStream(partial, FileMode.Open, FileAccess.Write, FileShare.None);
                written.Flush(flushToDisk: true);
            });
            Execute("DROP TABLE part");
        }
        catch (DbException failure)
        {
            throw new DataException(new DataProblem(path, 0, null, $"a file that cannot be written ({failure.Message.Split('\n')[0]})", "a writable folder with room for the file", "free space or choose another folder; no half file is left"), failure);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _connection.Dispose();
        base.Dispose(disposing);
    }

    private void Append(Action<ITableRows> rows)
    {
        var appender = _connection.CreateAppender("part");
        try
        {
            rows(new Rows(appender, Columns.Count));
        }
        catch
        {
            // What stopped the rows is what to report, not that the last of them was cut.
            try
            {
                appender.Dispose();
            }
            catch (DbException)
            {
            }

            throw;
        }

        appender.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string ReadVersion()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version()";
        return (string)command.ExecuteScalar()!;
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "BIGINT",
        ColumnType.Number => "FLOAT",
        _ => "DATE",
    };

    private sealed class Rows(DuckDBAppender appender, int width) : ITableRows
    {
        private IDuckDBAppenderRow? _row;
        private int _at;

        private IDuckDBAppenderRow Row
        {
            get
            {
                _at++;
                return _row ??= appender.CreateRow();
            }
        }

        public void Text(string? value)
        {
            if (value is null) Row.AppendNullValue();
            else Row.AppendValue(value);
        }

        public void Integer(long? value) => Row.AppendValue(value);

        public void Number(float? value) => Row.AppendValue(value);

        public void Day(DateOnly value) => Row.AppendValue((DateOnly?)value);

        public void EndRow()
        {
            if (_at != width) throw new InvalidOperationException($"a row of {_at} cells; needed: {width}");
            Row.EndRow();
            _row = null;
            _at = 0;
        }
    }
}
