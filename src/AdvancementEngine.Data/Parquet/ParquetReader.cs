using System.Data.Common;
using System.Globalization;
using AdvancementEngine.Data.Csv;
using DuckDB.NET.Data;

namespace AdvancementEngine.Data.Parquet;

/// <summary>Reads a Parquet file as a stream of rows of text, so that what reads delimited text reads Parquet too. The line of a row is its number, from 1.</summary>
/// <remarks>Null reads as the empty string, a date as yyyy-MM-dd, a number with digits and a point. Memory is bounded by DuckDB's limit. Not for use from several threads.</remarks>
public sealed class ParquetReader : IDisposable
{
    /// <summary>Memory DuckDB may use for reading.</summary>
    private const string MemoryLimit = "512MB";

    private readonly string _file;
    private readonly DuckDBConnection _connection;
    private readonly List<string> _types = [];

    private ParquetReader(string file)
    {
        _file = file;
        _connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            _connection.Open();
            Execute($"SET memory_limit='{MemoryLimit}'");
            Execute("SET threads=1");
            Header = ReadHeader();
        }
        catch (DbException failure)
        {
            Dispose();
            throw Unreadable(failure);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Column names.</summary>
    public CsvHeader Header { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="DataException">It is missing or not a Parquet file.</exception>
    public static ParquetReader Open(string path)
    {
        using (var stream = InputFile.Open(path))
        {
            Span<byte> magic = stackalloc byte[4];
            if (stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length || !magic.SequenceEqual("PAR1"u8))
                throw new DataException(new DataProblem(path, 0, null, "no Parquet file (its first bytes are not PAR1)", "a Parquet file", "write it again, or give it the ending .csv if it is text"));
        }

        return new ParquetReader(path);
    }

    /// <summary>Refuses a column whose type is not among those it may have.</summary>
    /// <param name="column">Column name; one the file does not have passes.</param>
    /// <param name="types">DuckDB type names, for example VARCHAR, without their parameters.</param>
    /// <exception cref="DataException">The column has another type.</exception>
    public void RequireType(string column, IReadOnlyList<string> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var position = Header.Find(column);
        if (position < 0) return;
        var type = _types[position];
        if (!types.Contains(type.Split('(')[0], StringComparer.Ordinal))
            throw new DataException(new DataProblem(_file, 0, column, $"type {type}", $"type {string.Join(", ", types)}", "write the column with one of these types"));
    }

    /// <summary>The rows in file order.</summary>
    /// <param name="columns">Columns to read, in this order; every column in the file's order where null.</param>
    /// <exception cref="DataException">The file breaks off or is damaged.</exception>
    public IEnumerable<CsvRow> Rows(IReadOnlyList<string>? columns = null)
    {
        using var command = _connection.CreateCommand();
        command.UseStreamingMode = true;
        command.CommandText = $"SELECT {string.Join(", ", (columns ?? Header.Names).Select(n => $"CAST({Quoted(n)} AS VARCHAR)"))} FROM {Source}";
        using var reader = Try(command.ExecuteReader);
        long number = 0;
        while (Try(() => reader.Read() ? Cells(reader) : null) is { } cells)
        {
            number++;
            yield return new CsvRow(_file, number, cells, null);
        }
    }

    private static string[] Cells(DbDataReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = reader.IsDBNull(i) ? string.Empty : reader.GetString(i);
        return cells;
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private string Source => $"read_parquet('{_file.Replace("'", "''", StringComparison.Ordinal)}')";

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private CsvHeader ReadHeader()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM {Source}";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
            _types.Add(reader.GetString(1));
        }

        return new CsvHeader(_file, 0, [.. names]);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DbException failure)
        {
            throw Unreadable(failure);
        }
    }

    private DataException Unreadable(DbException failure) =>
        new(new DataProblem(_file, 0, null, string.Create(CultureInfo.InvariantCulture, $"a Parquet file that cannot be read ({failure.Message.Split('\n')[0]})"), "a whole, undamaged Parquet file", "fetch or write it again"), failure);
}
