using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Importers;

/// <summary>Converts New Jersey's list of eligible training providers to program files. What the list does not record is not written, so it
/// stays unknown.</summary>
public sealed class NewJerseyImport
{
    /// <summary>The list.</summary>
    public const string ListFile = "programs_union.csv";

    /// <summary>The credential report.</summary>
    public const string CredentialsFile = "credentials-report.csv";

    private const string Who = "State of New Jersey";
    private const string List = "list of eligible training providers";

    private static readonly string[] s_columns =
    [
        "programid",
        "officialname",
        "cipcode",
        "totalcost",
        "prerequisites",
        "leadtoindustrycredential",
        "industrycredentialname",
        "totalclockhours",
        "name",
        "childcare",
        "source_file",
    ];

    private readonly AdvancementEngine.Catalog.CareerCatalog _catalog;
    private readonly NewJerseyOptions _options;
    private readonly ListedCredentials _credentials;
    private readonly SortedDictionary<string, string[]> _programs = new(StringComparer.Ordinal);
    private readonly List<string[]> _facts = [];
    private readonly List<DataProblem> _problems = [];
    private readonly List<ListedCredential> _found = [];

    private NewJerseyImport(AdvancementEngine.Catalog.CareerCatalog catalog, NewJerseyOptions options)
    {
        _catalog = catalog;
        _options = options;
        _credentials = new ListedCredentials(catalog, IntakeMatchers.Of(catalog).Credentials);
    }

    /// <summary>Reads the list and writes programs.csv, partners.csv (without rows), program_facts.csv and the credential report.</summary>
    /// <param name="from">Folder of the list.</param>
    /// <param name="to">Folder to write to.</param>
    /// <param name="catalog">Catalog that credentials and targets are resolved against.</param>
    /// <param name="options">Options.</param>
    /// <exception cref="DataException">A file is missing or cannot be used at all. Invalid rows are in the result.</exception>
    public static NewJerseyResult Run(string from, string to, AdvancementEngine.Catalog.CareerCatalog catalog, NewJerseyOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        var import = new NewJerseyImport(catalog, options);
        var targets = options.CipSoc is null ? new(StringComparer.Ordinal) : import.ReadTargets(options.CipSoc);
        var rows = import.ReadList(Path.Combine(from, ListFile), targets);
        import.Write(to);
        return new(rows, import._programs.Count, import._facts.Count, import._found, import._problems);
    }

    private int ReadList(string path, Dictionary<string, SortedSet<string>> targets)
    {
        using var reader = CsvReader.Open(path, _options.Framing);
        reader.Header.Require(s_columns);
        var rows = 0;
        foreach (var row in reader.Rows())
        {
            rows++;
            if (row.Problem is { } problem)
                _problems.Add(problem);
            else if (Cip(row[reader.Header.Find("cipcode")]) is var cip && cip.StartsWith(_options.Field, StringComparison.Ordinal))
                Read(row, column => row[reader.Header.Find(column)].Trim(), cip, targets);
        }

        return rows;
    }

    private void Read(CsvRow row, Func<string, string> cell, string cip, Dictionary<string, SortedSet<string>> targets)
    {
        var id = $"NJ-{cell("programid")}";
        var name = Unquoted(cell("officialname"));
        if (cell("programid").Length == 0 || name.Length == 0)
        {
            _problems.Add(
                row.At(
                    cell("programid").Length == 0 ? "programid" : "officialname",
                    "nothing",
                    "an id and a name",
                    "fill them in or remove the row"
                )
            );
            return;
        }

        var inferred = targets.TryGetValue(cip, out var occupations) ? occupations.Select(o => $"{o}|inferred") : [];
        if (!_programs.TryAdd(id, [id, string.Empty, Unquoted(cell("name")), name, string.Join(';', inferred)]))
        {
            _problems.Add(row.At("programid", DataProblem.Quote(cell("programid")), "each program once", "remove one of the rows"));
            return;
        }

        var facts = new ProgramFactRows(id, Day(cell("source_file")), Who, List);
        Requirements(facts, Unquoted(cell("prerequisites")));
        Credential(facts, row, cell);
        // 1 is yes and 2 is no in the list; anything else is unknown.
        if (cell("childcare") == "1")
            facts.Add(ProgramFacts.Support, "child-care", string.Empty, "childcare");
        if (cell("childcare") == "2")
            facts.Add(ProgramFacts.Support, "child-care", FactField.Absent, "childcare");
        Number(facts, row, ProgramFacts.LengthHours, "totalclockhours", cell("totalclockhours"), zeroIsUnknown: true);
        Number(facts, row, ProgramFacts.Cost, "totalcost", cell("totalcost"), zeroIsUnknown: false);
        _facts.AddRange(facts.Rows);
    }

    private static void Requirements(ProgramFactRows facts, string prerequisites)
    {
        foreach (var kind in Prerequisites.Kinds(prerequisites))
            facts.Add(ProgramFacts.RequirementsPublished, kind, $"{Who}, {List}", "prerequisites");
        if (Prerequisites.Education(prerequisites) is { } level)
            facts.Add(ProgramFacts.EntryRequirement, "academic:education", $"at-least {level}", "prerequisites");
    }

    private void Credential(ProgramFactRows facts, CsvRow row, Func<string, string> cell)
    {
        var written = Unquoted(cell("industrycredentialname"));
        var leads = cell("leadtoindustrycredential") switch
        {
            "True" => true,
            "False" => false,
            _ => (bool?)null,
        };
        if (written.Length == 0)
        {
            if (leads == false)
                facts.Add(ProgramFacts.CredentialOffered, string.Empty, FactField.Absent, "leadtoindustrycredential");
            return;
        }

        var found = _credentials.Find(facts.Program, row.Line, written, contradicted: leads == false);
        _found.Add(found);
        if (found.Credential is { } code && found.Finding != CredentialFindings.Contradiction)
            facts.Add(ProgramFacts.CredentialOffered, code, string.Empty, "industrycredentialname");
    }

    private void Number(ProgramFactRows facts, CsvRow row, string fact, string column, string text, bool zeroIsUnknown)
    {
        if (text.Length == 0)
            return;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            _problems.Add(row.At(column, DataProblem.Quote(text), "a number, 0 or more", "correct the cell; the rest of the row was read"));
        else if (value > 0 || !zeroIsUnknown)
            facts.Add(fact, string.Empty, value.ToString(CultureInfo.InvariantCulture), column);
    }

    private Dictionary<string, SortedSet<string>> ReadTargets(string path)
    {
        var targets = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        using var table = Table.Open(path, "SOC2018Code", "CIP2020Code");
        foreach (var row in table.Rows())
        {
            // A residual code (15-1299) is not a single occupation, and usual origins are not goals.
            var occupation = _catalog.FindOccupation(row.Required("SOC2018Code") + ".00");
            if (occupation is null || occupation.UsualOrigin)
                continue;
            var cip = Cip(row.Required("CIP2020Code"));
            if (!targets.TryGetValue(cip, out var occupations))
                targets.Add(cip, occupations = new(StringComparer.Ordinal));
            occupations.Add(occupation.Code);
        }

        return targets;
    }

    private void Write(string folder)
    {
        ProgramFolderWriter.Programs(folder, _programs.Values, _facts);
        ProgramFolderWriter.Credentials(Path.Combine(folder, CredentialsFile), _found, _catalog);
    }

    // Six digits without the dot; a spreadsheet drops the leading zero (1.0205 is agriculture, not field 10 or 11).
    internal static string Cip(string text) => text.Trim().Replace(".", string.Empty, StringComparison.Ordinal).PadLeft(6, '0');

    // Many cells of the list have another pair of quotes inside the CSV quotes.
    internal static string Unquoted(string text)
    {
        text = text.Trim();
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"')
            text = text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // The list is published as updates whose file names start with the date.
    internal static string Day(string file) =>
        file.Length >= 8 && DateOnly.TryParseExact(file[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Cells.Of(day)
            : string.Empty;
}
