using System.Data.Common;
using System.Globalization;
using AdvancementEngine.Data.Csv;
using DuckDB.NET.Data;

namespace AdvancementEngine.Data.Parquet;

/// <summary>Reads a Parquet file as a stream of text rows, so that code that reads delimited text can also read Parquet. The line of a row
/// is its number, from 1.</summary>
/// <remarks>
/// Null reads as the empty string, a date as yyyy-MM-dd, a number with digits and a point. Only the named file is read, from a private
/// copy: neither its name nor its folder's name adds a column or another file. Memory is bounded by DuckDB's limit, and by the bounds on a
/// cell and a row. Not thread-safe.
/// </remarks>
public sealed class ParquetReader : IDisposable
{
    // Everything DuckDB would take from a file's surroundings is turned off: columns from folder names, other files, the file's own name,
    // and downloaded extensions.
    private const string ReadOptions =
        "hive_partitioning = false, hive_types_autocast = false, union_by_name = false, filename = false, file_row_number = false, "
        + "binary_as_string = false";

    private static readonly string[] s_settings =
    [
        "SET memory_limit = '512MB'",
        "SET threads = 1",
        "SET temp_directory = ''",
        "SET autoinstall_known_extensions = false",
        "SET autoload_known_extensions = false",
    ];

    private readonly string _file;
    private readonly CsvOptions _bounds;
    private readonly PrivateCopy _copy;
    private readonly DuckDBConnection _connection;
    private readonly List<string> _names = [];
    private readonly List<string> _types = [];

    private ParquetReader(Stream stream, string file, CsvOptions bounds)
    {
        _file = file;
        _bounds = bounds;
        _copy = new PrivateCopy(stream, file);
        _connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            Header = Try(() =>
            {
                _connection.Open();
                foreach (var setting in s_settings)
                    Execute(setting);
                return ReadHeader();
            });
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
    /// <param name="path">The file.</param>
    /// <param name="bounds">Bounds on a field and a row; those of delimited text if null.</param>
    /// <param name="read">Receives the hash of the bytes; may be null.</param>
    /// <exception cref="DataException">It is missing or not a Parquet file.</exception>
    public static ParquetReader Open(string path, CsvOptions? bounds = null, FilesRead? read = null)
    {
        using var stream = InputFile.Open(path);
        Span<byte> start = stackalloc byte[ForeignFormat.Length];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (!start.StartsWith("PAR1"u8))
        {
            var (found, remedy) = ForeignFormat.Of(start) is { } foreign
                ? foreign
                : (
                    "a file that is not Parquet (its first bytes are not PAR1)",
                    "write it again, or rename it with the extension .csv if it is text"
                );
            throw new DataException(new DataProblem(path, 0, null, found, "a Parquet file", remedy));
        }

        stream.Position = 0;
        var reader = new ParquetReader(stream, path, bounds ?? CsvOptions.Comma);
        read?.Add(path, reader._copy.Sha256, reader._copy.Bytes);
        return reader;
    }

    /// <summary>Rejects a column whose type is not allowed.</summary>
    /// <param name="column">Column name; a column that the file does not have passes.</param>
    /// <param name="types">DuckDB type names, for example VARCHAR, without their parameters.</param>
    /// <exception cref="DataException">The column has another type.</exception>
    public void RequireType(string column, IReadOnlyList<string> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var position = Header.Find(column);
        if (position < 0)
            return;
        var type = _types[position];
        if (!types.Contains(type.Split('(')[0], StringComparer.Ordinal))
            throw new DataException(
                new DataProblem(
                    _file,
                    0,
                    column,
                    $"type {type}",
                    $"type {string.Join(", ", types)}",
                    "write the column with one of these types"
                )
            );
    }

    /// <summary>The rows in file order.</summary>
    /// <param name="columns">Columns to read, in this order; every column in file order if null.</param>
    /// <exception cref="DataException">The file is truncated or damaged.</exception>
    public IEnumerable<CsvRow> Rows(IReadOnlyList<string>? columns = null)
    {
        string[] names = [.. (columns ?? Header.Names).Select(n => _names[Header.Require(n)])];
        using var command = _connection.CreateCommand();
        command.UseStreamingMode = true;
        command.CommandText = ParquetQuery.Of(names, Source, _bounds);
        using var reader = Try(command.ExecuteReader);
        long number = 0;
        while (Try(() => reader.Read() ? Row(reader, names, ++number) : null) is { } row)
            yield return row;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _copy.Dispose();
    }

    private string Source => $"read_parquet('{_copy.Path.Replace("'", "''", StringComparison.Ordinal)}', {ReadOptions})";

    private CsvRow Row(DbDataReader reader, string[] names, long number)
    {
        DataProblem Bad(string? column, string found, string needed) =>
            new(_file, number, column, found, needed, "shorten it in the source, and write the file again");
        CsvRow Rejected(DataProblem problem) => new(_file, number, [], problem);

        var tooLong = Convert.ToInt32(reader.GetValue(names.Length), CultureInfo.InvariantCulture);
        if (tooLong != ParquetQuery.NoCell)
            return Rejected(
                Bad(names[tooLong], $"a cell of more than {_bounds.MaxFieldBytes} bytes", $"at most {_bounds.MaxFieldBytes} bytes per cell")
            );
        if (Convert.ToInt64(reader.GetValue(names.Length + 1), CultureInfo.InvariantCulture) > _bounds.MaxRowBytes)
            return Rejected(Bad(null, $"a row of more than {_bounds.MaxRowBytes} bytes", $"at most {_bounds.MaxRowBytes} bytes per row"));
        var cells = new string[names.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = reader.IsDBNull(i) ? string.Empty : reader.GetString(i);
        return new CsvRow(_file, number, cells, null);
    }

    private CsvHeader ReadHeader()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"DESCRIBE SELECT * FROM {Source}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _names.Add(reader.GetString(0));
            _types.Add(reader.GetString(1));
        }

        return new CsvHeader(_file, 0, [.. _names]);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // A damaged file can make the reader fail with exceptions other than its own.
    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure)
            when (failure
                    is DbException
                        or InvalidOperationException
                        or InvalidCastException
                        or ArithmeticException
                        or ArgumentException
                        or FormatException
                        or NotSupportedException
            )
        {
            throw Unreadable(failure);
        }
    }

    private DataException Unreadable(Exception failure)
    {
        var message = failure.Message.Split('\n')[0].Replace(_copy.Path, _file, StringComparison.Ordinal);
        return message.StartsWith("Out of Memory", StringComparison.Ordinal)
            ? new(
                new DataProblem(
                    _file,
                    0,
                    null,
                    "a Parquet file whose pages are too large",
                    "rows that can be read in 512 MB at a time",
                    "write it again with shorter cells, or smaller pages"
                ),
                failure
            )
            : new(
                new DataProblem(
                    _file,
                    0,
                    null,
                    $"a Parquet file that cannot be read ({message})",
                    "a complete, undamaged Parquet file",
                    "get or write it again"
                ),
                failure
            );
    }
}
