using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Parquet;
using AdvancementEngine.Data.Records;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Finds the participant files of a cohort and splits them into rows.</summary>
internal static class CohortFiles
{
    private const string Prefix = "participants";
    private const string ParquetEnding = ".parquet";

    private static readonly string[] s_numbers =
    [
        "TINYINT",
        "SMALLINT",
        "INTEGER",
        "BIGINT",
        "UTINYINT",
        "USMALLINT",
        "UINTEGER",
        "UBIGINT",
        "FLOAT",
        "DOUBLE",
        "DECIMAL",
        "VARCHAR",
    ];

    private static readonly string[] s_endings = [".csv", ".tsv", ParquetEnding];

    // Common extensions of data files; notes next to the cohort are not input.
    private static readonly string[] s_data =
    [
        ".csv",
        ".tsv",
        ParquetEnding,
        ".txt",
        ".tab",
        ".psv",
        ".json",
        ".jsonl",
        ".xls",
        ".xlsx",
        ".ods",
        ".gz",
        ".zip",
        ".bz2",
        ".xz",
        ".zst",
        ".7z",
    ];

    /// <summary>The participant files of a folder, a file, or a pattern with <c>*</c> and <c>?</c> in its last part; ordinal
    /// order.</summary>
    public static IReadOnlyList<string> Find(string path)
    {
        if (Directory.Exists(path))
        {
            // Letter case is ignored on every system, because some file systems ignore it.
            var named = Directory
                .GetFiles(path)
                .Where(f => Path.GetFileName(f).StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .ToList();
            var found = named.Where(f => s_endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).ToList();
            // If there is only participants.xlsx or the like, opening it reports what it is and what to do.
            return found.Count > 0 ? found
                : named.Count > 0 ? [named[0]]
                : throw new DataException(InputFile.Missing(Path.Combine(path, "participants.csv")));
        }

        // A file with exactly that name takes precedence over a pattern.
        if (File.Exists(path) || !Path.GetFileName(path).AsSpan().ContainsAny('*', '?'))
            return [path];
        var name = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        if (!Directory.Exists(folder))
            throw new DataException(new DataProblem(path, 0, null, "no such folder", "an existing folder", "check the path"));
        var files = Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new DataException(
                new DataProblem(path, 0, null, "no file that matches the pattern", "at least one participant file", "check the pattern")
            );
    }

    /// <summary>Files in a folder that look like input but are not read: other extensions, archives, other letter case.</summary>
    /// <param name="path">As for <see cref="Find"/>; empty for a single file or a pattern.</param>
    /// <param name="beside">Names of the other files that are read.</param>
    public static IEnumerable<DataProblem> Unread(string path, IReadOnlyList<string> beside)
    {
        if (!Directory.Exists(path))
            yield break;
        var read = Find(path).Select(f => Path.GetFileName(f)).Concat(beside).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Directory.GetFiles(path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        {
            if (read.Contains(name) || !s_data.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
                continue;
            var stem = name[..name.IndexOf('.', StringComparison.Ordinal)];
            var meant = beside.FirstOrDefault(b =>
                string.Equals(Path.GetFileNameWithoutExtension(b), stem, StringComparison.OrdinalIgnoreCase)
            );
            if (meant is null && !name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                continue;
            yield return new(
                Path.Combine(path, name),
                0,
                null,
                "a file that looks like part of the cohort and is not read",
                meant is null ? $"participant files that end in {string.Join(", ", s_endings)}" : $"'{meant}'",
                meant is null
                    ? "save it in one of these formats, or move it to another folder"
                    : "rename or convert it, or move it to another folder"
            );
        }
    }

    /// <summary>The rows of one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Receives the hash of its bytes once it has been read to the end.</param>
    public static IEnumerable<CohortFrame> Frames(string file, FilesRead read) =>
        file.EndsWith(ParquetEnding, StringComparison.OrdinalIgnoreCase) ? ParquetFrames(file, read) : CsvFrames(file, read);

    private static IEnumerable<CohortFrame> CsvFrames(string file, FilesRead read)
    {
        using var reader = CsvReader.Open(file, read: read);
        foreach (var frame in Frames(file, reader.Header, reader.Rows()))
            yield return frame;
    }

    private static IEnumerable<CohortFrame> ParquetFrames(string file, FilesRead read)
    {
        using var reader = ParquetReader.Open(file, read: read);
        foreach (var column in ParticipantColumns.Names)
        {
            reader.RequireType(
                column,
                column switch
                {
                    ParticipantColumns.ProgramCompleted => ["VARCHAR", "DATE"],
                    ParticipantColumns.WageFloor or ParticipantColumns.Months or ParticipantColumns.Money => s_numbers,
                    _ => ["VARCHAR"],
                }
            );
        }

        foreach (var frame in Frames(file, reader.Header, reader.Rows()))
            yield return frame;
    }

    private static IEnumerable<CohortFrame> Frames(string file, CsvHeader header, IEnumerable<CsvRow> rows)
    {
        ProtectedColumns.Refuse(file, header.Names);
        header.Require(ParticipantColumns.Participant);
        header.RefuseUnknown([.. ParticipantColumns.Names]);
        int[] positions = [.. ParticipantColumns.Names.Select(header.Find)];
        foreach (var row in rows)
        {
            if (row.Problem is not null)
            {
                yield return new(file, row.Line, [], row.Problem);
                continue;
            }

            var cells = new string[positions.Length];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = row[positions[i]];
            yield return new(file, row.Line, cells, null);
        }
    }
}
