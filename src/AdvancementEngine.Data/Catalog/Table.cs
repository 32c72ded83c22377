using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Catalog;

/// <summary>A file in which every row must be valid: the catalog's files and the releases it is imported from. Reading stops with the
/// problem of the first invalid row.</summary>
internal sealed class Table : IDisposable
{
    private readonly CsvReader _reader;

    /// <summary>Starts reading.</summary>
    /// <exception cref="DataException">A required column is missing, or the file cannot be read.</exception>
    public Table(CsvReader reader, string file, params IReadOnlyList<string> needed)
    {
        _reader = reader;
        File = file;
        try
        {
            reader.Header.Require(needed);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Column names in file order.</summary>
    public IReadOnlyList<string> Columns => _reader.Header.Names;

    /// <summary>Opens a file by its path.</summary>
    public static Table Open(string path, params IReadOnlyList<string> needed) => new(CsvReader.Open(path), path, needed);

    /// <summary>Reads a file from memory; <paramref name="file"/> names it in problems.</summary>
    public static Table Over(byte[] content, string file, params IReadOnlyList<string> needed) =>
        new(new CsvReader(new MemoryStream(content, writable: false), file, CsvOptions.Comma), file, needed);

    /// <summary>The rows, in file order; can be enumerated once.</summary>
    /// <exception cref="DataException">A row is rejected.</exception>
    public IEnumerable<TableRow> Rows()
    {
        while (_reader.Next() is { } row)
        {
            if (row.Problem is { } problem)
                throw new DataException(problem);
            yield return new TableRow(this, row);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    internal int Find(string column) => _reader.Header.Find(column);
}
