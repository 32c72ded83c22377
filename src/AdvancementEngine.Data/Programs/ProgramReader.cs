using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Reads the program files of a folder: <c>programs.csv</c>, and if present <c>partners.csv</c> and
/// <c>program_facts.csv</c>.</summary>
public static class ProgramReader
{
    /// <summary>One row per program.</summary>
    public const string ProgramsFile = "programs.csv";

    /// <summary>One row per partner of a program.</summary>
    public const string PartnersFile = "partners.csv";

    /// <summary>One row per dated fact about a program.</summary>
    public const string FactsFile = "program_facts.csv";

    /// <summary>Columns of <see cref="ProgramsFile"/>.</summary>
    public static IReadOnlyList<string> ProgramColumns { get; } = ["program", "marked", "provider", "name", "targets"];

    /// <summary>Columns of <see cref="PartnersFile"/>.</summary>
    public static IReadOnlyList<string> PartnerColumns { get; } =
    ["program", "partner", "name", "kind", "naics", "occupations", "capacity"];

    /// <summary>Columns of <see cref="FactsFile"/>.</summary>
    public static IReadOnlyList<string> FactColumns { get; } =
    ["program", "fact", "about", "value", "occupation", "partner", "date", "who", "what"];

    /// <summary>Reads the programs of a folder. An invalid row is listed and does not affect other rows.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="catalog">The catalog codes are resolved against.</param>
    /// <param name="asOf">The as-of date; no record may be dated later.</param>
    /// <param name="matchers">Matchers of the same catalog; built if null.</param>
    /// <param name="read">Receives the hashes of the files; may be null.</param>
    /// <exception cref="DataException">A file is missing or cannot be used at all.</exception>
    public static ProgramFile Read(
        string folder,
        CareerCatalog catalog,
        DateOnly asOf,
        IntakeMatchers? matchers = null,
        FilesRead? read = null
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        var rows = new ProgramRowReader(catalog, matchers ?? IntakeMatchers.Of(catalog), asOf);
        var programs = Each(
            Path.Combine(folder, ProgramsFile),
            ["program", "name"],
            ProgramColumns,
            rows,
            rows.Program,
            read,
            mustStand: true
        );
        var partners = Each(
            Path.Combine(folder, PartnersFile),
            ["program", "partner", "kind"],
            PartnerColumns,
            rows,
            rows.Partner,
            read,
            mustStand: false
        );
        var facts = Each(Path.Combine(folder, FactsFile), ["program", "fact"], FactColumns, rows, rows.Fact, read, mustStand: false);
        return new(rows.Programs(), new(programs, partners, facts), rows.Problems, rows.Notes);
    }

    private static int Each(
        string path,
        IReadOnlyList<string> required,
        IReadOnlyList<string> known,
        ProgramRowReader rows,
        Action<IntakeReader, Func<string, string>> take,
        FilesRead? read,
        bool mustStand
    )
    {
        if (!mustStand && !File.Exists(path))
            return 0;
        using var reader = CsvReader.Open(path, read: read);
        ProtectedColumns.Refuse(path, reader.Header.Names);
        reader.Header.Require(required);
        reader.Header.RefuseUnknown([.. known]);
        var count = 0;
        foreach (var row in reader.Rows())
        {
            count++;
            if (row.Problem is not null)
                rows.Problems.Add(row.Problem);
            else
                rows.Read(path, row, record => take(record, column => row[reader.Header.Find(column)].Trim()));
        }

        return count;
    }
}
