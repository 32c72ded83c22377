using System.Data.Common;
using DuckDB.NET.Data;

namespace AdvancementEngine.Data.Tables;

/// <summary>Writes Parquet through DuckDB: rows are held by column and copied in their original order, by one thread.</summary>
public sealed class ParquetTableWriter : TableWriter
{
    /// <summary>Memory limit of DuckDB for writing a file.</summary>
    private const string MemoryLimit = "384MB";

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly HeldRows _held;
    private readonly DuckDbRows _source;

    internal ParquetTableWriter(IReadOnlyList<TableColumn> columns)
        : base(columns)
    {
        _connection.Open();
        Execute($"SET memory_limit='{MemoryLimit}'");
        Execute("SET threads=1");
        Execute("SET preserve_insertion_order=true");
        _held = new HeldRows(columns);
        _source = new DuckDbRows(_connection, _held);
    }

    /// <summary>DuckDB's version: another version may write different bytes for equal rows.</summary>
    public static string DuckDbVersion { get; } = ReadVersion();

    /// <inheritdoc/>
    public override void Write(string path, Action<ITableRows> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        try
        {
            rows(_held);
            AtomicFile.WriteAt(
                path,
                partial =>
                {
                    Execute(
                        $"COPY (SELECT * FROM {DuckDbRows.Function}()) TO '{partial.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT "
                            + $"PARQUET, COMPRESSION ZSTD, COMPRESSION_LEVEL 1, USE_TMP_FILE false)"
                    );
                    using var written = new FileStream(partial, FileMode.Open, FileAccess.Write, FileShare.None);
                    written.Flush(flushToDisk: true);
                },
                FileReaders.Owner
            );
        }
        catch (DbException failure)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    0,
                    null,
                    $"a file that cannot be written ({failure.Message.Split('\n')[0]})",
                    "a writable folder with enough space",
                    "free up space or choose another folder; no partial file is left"
                ),
                failure
            );
        }
        finally
        {
            _held.Clear();
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _connection.Dispose();
            _source.Dispose();
        }

        base.Dispose(disposing);
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
}
