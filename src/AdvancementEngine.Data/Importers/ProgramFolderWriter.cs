using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Programs;

namespace AdvancementEngine.Data.Importers;

/// <summary>Writes the result of a state's list as program files, with reports for people.</summary>
internal static class ProgramFolderWriter
{
    private static readonly string[] s_credentialColumns =
    [
        "program",
        "line",
        "written",
        "credential",
        "nearest",
        "finding",
        "since",
        "successor",
    ];

    /// <summary>Programs, no partners, and sorted facts: the order of rows in the list does not matter.</summary>
    public static void Programs(string folder, IEnumerable<string[]> programs, List<string[]> facts)
    {
        Write(Path.Combine(folder, ProgramReader.ProgramsFile), ProgramReader.ProgramColumns, programs, forPeople: false);
        Write(Path.Combine(folder, ProgramReader.PartnersFile), ProgramReader.PartnerColumns, [], forPeople: false);
        facts.Sort(
            (x, y) =>
                string.CompareOrdinal(x[0], y[0]) is var order && order != 0
                    ? order
                    : string.CompareOrdinal(string.Join('\0', x), string.Join('\0', y))
        );
        Write(Path.Combine(folder, ProgramReader.FactsFile), ProgramReader.FactColumns, facts, forPeople: false);
    }

    /// <summary>The credential report.</summary>
    public static void Credentials(string path, List<ListedCredential> found, CareerCatalog catalog)
    {
        found.Sort((x, y) => string.CompareOrdinal(x.Program, y.Program));
        Report(path, s_credentialColumns, found.Select(f => Row(f, f.Credential is { } code ? catalog.FindCredential(code) : null)));
    }

    /// <summary>A report for opening in a spreadsheet.</summary>
    public static void Report(string path, IReadOnlyList<string> columns, IEnumerable<string[]> rows) =>
        Write(path, columns, rows, forPeople: true);

    private static string[] Row(ListedCredential found, Credential? credential) =>
        [
            found.Program,
            found.Line.ToString(CultureInfo.InvariantCulture),
            found.Written,
            found.Credential ?? string.Empty,
            found.Nearest ?? string.Empty,
            found.Finding,
            Cells.Of(credential?.StatusSince),
            credential?.Successor ?? string.Empty,
        ];

    private static void Write(string path, IReadOnlyList<string> columns, IEnumerable<string[]> rows, bool forPeople) =>
        AtomicFile.Write(
            path,
            stream =>
            {
                using var writer = new CsvWriter(stream, columns) { ForSpreadsheets = forPeople };
                foreach (var row in rows)
                    writer.Write(row);
            }
        );
}
