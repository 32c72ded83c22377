using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Spreadsheets;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Importers;

/// <summary>Converts Texas's statewide list of eligible training providers (.xlsx) to program files. What the list does not record is not
/// written, so it stays unknown.</summary>
public sealed class TexasImport
{
    /// <summary>The credential report.</summary>
    public const string CredentialsFile = "credentials-report.csv";

    /// <summary>The occupation code report.</summary>
    public const string OccupationsFile = "occupations-report.csv";

    /// <summary>Default first digits of the CIP codes to include: computer and information sciences.</summary>
    public const string DefaultField = "11";

    private const string Who = "Texas Workforce Commission";
    private const string List = "statewide list of eligible training providers";
    private const string ProgramId = "Program ID";
    private const string Provider = "ProviderName";
    private const string Name = "Program Name";
    private const string Cip = "Instructional Program (CIP) Code";
    private const string Prerequisite = "Academic PreRequisites";
    private const string Outcome = "Program Outcome";

    // Spelled this way in the list.
    private const string CredentialName = "Associted Credential Name";
    private const string Hours = "Length: Contact Hours";
    private const string Tuition = "Required Cost: Tuition & Fees";
    private const string Books = "Required Cost: Books & Supplies";
    private const string Childcare = "Information: Onsite Childcare";
    private const string Updated = "Program ETPL Last Update";

    private static readonly string[] s_occupations = ["Occupation Code (ONET 1)", "Occupation Code (ONET 2)", "Occupation Code (ONET 3)"];
    private static readonly string[] s_columns =
    [
        ProgramId,
        Provider,
        Name,
        Cip,
        Prerequisite,
        Outcome,
        CredentialName,
        Hours,
        .. s_occupations,
        Tuition,
        Books,
        Childcare,
        Updated,
    ];
    private static readonly string[] s_reportColumns = ["program", "line", "column", "written", "finding", "taken", "candidates"];

    private readonly CareerCatalog _catalog;
    private readonly string _field;
    private readonly ListedOccupations _codes;
    private readonly ListedCredentials _names;
    private readonly SortedDictionary<string, string[]> _programs = new(StringComparer.Ordinal);
    private readonly List<string[]> _facts = [];
    private readonly List<ListedOccupation> _occupations = [];
    private readonly List<ListedCredential> _credentials = [];
    private readonly List<DataProblem> _problems = [];

    private TexasImport(CareerCatalog catalog, string field)
    {
        _catalog = catalog;
        _field = field;
        _codes = new ListedOccupations(catalog);
        _names = new ListedCredentials(catalog, IntakeMatchers.Of(catalog).Credentials);
    }

    /// <summary>Reads the list and writes programs.csv, partners.csv (without rows), program_facts.csv and two reports.</summary>
    /// <param name="from">The workbook.</param>
    /// <param name="to">Folder to write to.</param>
    /// <param name="catalog">Catalog that codes and credentials are resolved against.</param>
    /// <param name="field">First digits of the CIP codes to include.</param>
    /// <exception cref="DataException">The workbook is missing or cannot be used at all. Invalid rows are in the result.</exception>
    public static TexasResult Run(string from, string to, CareerCatalog catalog, string field = DefaultField)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(field);
        var import = new TexasImport(catalog, field);
        var rows = import.Read(from);
        ProgramFolderWriter.Programs(to, import._programs.Values, import._facts);
        ProgramFolderWriter.Credentials(Path.Combine(to, CredentialsFile), import._credentials, catalog);
        ProgramFolderWriter.Report(Path.Combine(to, OccupationsFile), s_reportColumns, import._occupations.Select(Row));
        return new(rows, import._programs.Count, import._facts.Count, import._occupations, import._credentials, import._problems);
    }

    private static string[] Row(ListedOccupation o) =>
        [
            o.Program,
            o.Line.ToString(CultureInfo.InvariantCulture),
            o.Column,
            o.Written,
            o.Finding,
            o.Taken ?? string.Empty,
            string.Join("; ", o.Candidates),
        ];

    private int Read(string path)
    {
        using var reader = XlsxReader.Open(path);
        reader.Header.Require(s_columns);
        var rows = 0;
        foreach (var row in reader.Rows())
        {
            rows++;
            if (row.Problem is { } problem)
                _problems.Add(problem);
            // A spreadsheet drops the leading zero: 10205 is 01.0205.
            else if (row[reader.Header.Find(Cip)].Trim().PadLeft(6, '0').StartsWith(_field, StringComparison.Ordinal))
                Program(row, column => row[reader.Header.Find(column)].Trim());
        }

        return rows;
    }

    private void Program(CsvRow row, Func<string, string> cell)
    {
        var id = $"TX-{cell(ProgramId)}";
        if (cell(ProgramId).Length == 0 || cell(Name).Length == 0)
        {
            _problems.Add(
                row.At(cell(ProgramId).Length == 0 ? ProgramId : Name, "nothing", "an id and a name", "fill them in or remove the row")
            );
            return;
        }

        var listed = s_occupations.Where(c => cell(c).Length > 0).Select(c => _codes.Find(id, row.Line, c, cell(c))).ToList();
        var targets = listed.Select(o => o.Taken).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        if (
            !_programs.TryAdd(
                id,
                [id, string.Empty, Line(cell(Provider)), Line(cell(Name)), string.Join(';', targets.Select(t => $"{t}|stated"))]
            )
        )
        {
            _problems.Add(row.At(ProgramId, DataProblem.Quote(cell(ProgramId)), "each program once", "remove one of the rows"));
            return;
        }

        _occupations.AddRange(listed);
        var facts = new ProgramFactRows(id, Day(row, cell(Updated)), Who, List);
        Requirement(facts, row, cell(Prerequisite));
        Credential(facts, row, cell(CredentialName), cell(Outcome));
        if (cell(Childcare) == "Yes")
            facts.Add(ProgramFacts.Support, "child-care", "on site", Childcare);
        if (cell(Childcare) == "No")
            facts.Add(ProgramFacts.Support, "child-care", FactField.Absent, Childcare);
        if (cell(Outcome) == "Certificate of completion of an apprenticeship")
            facts.Add(ProgramFacts.Activity, "apprenticeship", string.Empty, Outcome);
        if (Number(row, Hours, cell(Hours)) is > 0 and var hours)
            facts.Add(ProgramFacts.LengthHours, string.Empty, hours.ToString(CultureInfo.InvariantCulture), Hours);
        if (Number(row, Tuition, cell(Tuition)) is { } tuition && Number(row, Books, cell(Books)) is { } books)
            facts.Add(ProgramFacts.Cost, string.Empty, (tuition + books).ToString(CultureInfo.InvariantCulture), $"{Tuition}, {Books}");
        _facts.AddRange(facts.Rows);
    }

    private void Requirement(ProgramFactRows facts, CsvRow row, string text)
    {
        string? level = text switch
        {
            "High School Diploma or Equivalent" => "high-school",
            "Associates Degree" => "associate",
            "Bachelors Degree" => "bachelor",
            _ => null,
        };
        if (level is not null)
            facts.Add(ProgramFacts.EntryRequirement, "academic:education", $"at-least {level}", Prerequisite);
        // "None" is also a published requirement: nothing is required.
        if (level is not null || text is "None" or "Courses" or "Combination of Education and Course(s)")
            facts.Add(ProgramFacts.RequirementsPublished, "academic", $"{Who}, {List}", Prerequisite);
        else if (text.Length > 0)
            _problems.Add(
                row.At(
                    Prerequisite,
                    DataProblem.Quote(text),
                    "one of the values used in the list",
                    "ask the publisher; the rest of the row was read"
                )
            );
    }

    private void Credential(ProgramFactRows facts, CsvRow row, string written, string outcome)
    {
        var leadsToNone = outcome is "No credential - employment only" or "Measureable skill gain leading to employment";
        if (written.Length == 0)
        {
            if (leadsToNone)
                facts.Add(ProgramFacts.CredentialOffered, string.Empty, FactField.Absent, Outcome);
            return;
        }

        var found = _names.Find(facts.Program, row.Line, written, contradicted: leadsToNone);
        _credentials.Add(found);
        if (found.Credential is { } code && found.Finding != CredentialFindings.Contradiction)
            facts.Add(ProgramFacts.CredentialOffered, code, string.Empty, CredentialName);
    }

    private decimal? Number(CsvRow row, string column, string text)
    {
        if (text.Length == 0)
            return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        _problems.Add(row.At(column, DataProblem.Quote(text), "a number, 0 or more", "correct the cell; the rest of the row was read"));
        return null;
    }

    private string Day(CsvRow row, string text)
    {
        if (DateTime.TryParseExact(text, "MMMM d, yyyy h:mm tt", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return Cells.Of(DateOnly.FromDateTime(moment));
        if (text.Length > 0)
            _problems.Add(
                row.At(
                    Updated,
                    DataProblem.Quote(text),
                    "a date such as January 8, 2021 3:20 PM",
                    "correct the cell; the rest of the row was read"
                )
            );
        return string.Empty;
    }

    // The format separates items by semicolon and bar.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
