using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Reads rows of the program files and puts programs together.</summary>
internal sealed class ProgramRowReader(CareerCatalog catalog, IntakeMatchers matchers, DateOnly asOf)
{
    private readonly SortedDictionary<string, TrainingProgram> _programs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Partner>> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProgramFact>> _facts = new(StringComparer.Ordinal);
    private CellReader _cells = new(asOf);

    public List<DataProblem> Problems { get; } = [];

    public List<ProgramNote> Notes { get; } = [];

    public IReadOnlyDictionary<string, TrainingProgram> Programs() => _programs.ToDictionary(
        p => p.Key,
        p => p.Value with
        {
            Partners = [.. _partners.GetValueOrDefault(p.Key)?.Values ?? Enumerable.Empty<Partner>()],
            Facts = [.. _facts.GetValueOrDefault(p.Key) ?? []],
        },
        StringComparer.Ordinal);

    public void Read(string file, CsvRow row, Action read)
    {
        var (problems, notes) = Take(read);
        Problems.AddRange(problems.Select(p => row.At(p.Column, p.Found, p.Needed, p.Remedy)));
        Notes.AddRange(notes.Select(n => new ProgramNote(file, row.Line, n)));
    }

    public (List<CellProblem> Problems, List<IntakeNote> Notes) Take(Action read)
    {
        _cells = new CellReader(asOf);
        read();
        return (_cells.Problems, _cells.Notes);
    }

    public void Program(Func<string, string> cell)
    {
        var id = cell("program");
        if (id.Length == 0) _cells.Problem("program", "nothing", "a program id", "fill it in");
        if (cell("name").Length == 0) _cells.Problem("name", "nothing", "the program's name", "fill it in");
        if (cell("marked") is not ("" or CohortMarks.MadeUp or CohortMarks.Simulated)) _cells.Problem("marked", DataProblem.Quote(cell("marked")), $"'{CohortMarks.MadeUp}', '{CohortMarks.Simulated}' or empty", "correct the mark");
        var targets = new SortedDictionary<string, ProgramTarget>(StringComparer.Ordinal);
        foreach (var item in CellReader.Items(cell("targets")))
        {
            if (_cells.Parts("targets", item, "occupation", "stated or inferred") is not { } parts) continue;
            if (parts[1] is not ("" or "stated" or "inferred")) _cells.Problem("targets", DataProblem.Quote(parts[1]), "'stated', or 'inferred' for a target that only CIP-SOC gives", "correct it");
            if (Occupation("targets", parts[0]) is { } code && !targets.TryAdd(code, new(code, parts[1] == "inferred"))) _cells.Problem("targets", $"'{code}' twice", "each target once", "remove one");
        }

        if (_cells.Problems.Count == 0 && !_programs.TryAdd(id, new() { Id = id, Name = cell("name"), Provider = cell("provider"), Targets = [.. targets.Values] }))
            _cells.Problem("program", $"{DataProblem.Quote(id)} again", "each program once", "remove one of the rows; the first was kept");
    }

    public void Partner(Func<string, string> cell)
    {
        var (program, id) = (Known(cell("program")), cell("partner"));
        if (id.Length == 0) _cells.Problem("partner", "nothing", "a partner id", "fill it in");
        if (!PartnerKinds.TryParse(cell("kind"), out var kind)) _cells.Unknown("kind", cell("kind"), $"kind of partner ({string.Join(", ", PartnerKinds.Codes)})", PartnerKinds.Codes);
        var naics = cell("naics");
        if (naics.Length > 0 && (naics.Length is < 2 or > 6 || !naics.All(c => char.IsAsciiDigit(c) || c == '-'))) _cells.Problem("naics", DataProblem.Quote(naics), "a NAICS code of 2 to 6 digits", "correct it or leave it empty");
        ImmutableArray<string> occupations = [.. CellReader.Items(cell("occupations")).Select(o => Occupation("occupations", o)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var capacity = _cells.Number("capacity", cell("capacity"), "learners a year", 0, 100_000, whole: true);
        if (_cells.Problems.Count > 0 || program is null) return;
        if (!_partners.TryGetValue(program, out var partners)) _partners.Add(program, partners = new(StringComparer.Ordinal));
        if (!partners.TryAdd(id, new(id, cell("name"), kind, naics.Length == 0 ? null : naics, occupations, (int?)capacity)))
            _cells.Problem("partner", $"{DataProblem.Quote(id)} again", "each partner of a program once", "remove one of the rows; the first was kept");
    }

    public void Fact(Func<string, string> cell)
    {
        var program = Known(cell("program"));
        var (name, partner) = (cell("fact"), cell("partner"));
        if (ProgramFacts.Find(name) is not { } info)
        {
            _cells.Unknown("fact", name, "fact of the list in docs/data-formats.md", ProgramFacts.All.Select(f => f.Name));
            return;
        }

        var doubts = _cells.Notes.Count;
        var about = Coded("about", info.About.Kind, cell("about"));
        var value = cell("value") == FactField.Absent ? FactField.Absent : Coded("value", info.Value.Kind, cell("value"));
        var occupation = cell("occupation").Length == 0 ? null : Occupation("occupation", cell("occupation"));
        var date = _cells.Date("date", cell("date"));
        if (partner.Length > 0 && program is not null && _partners.GetValueOrDefault(program)?.ContainsKey(partner) != true)
            _cells.Unknown("partner", partner, "partner of the program", _partners.GetValueOrDefault(program)?.Keys ?? Enumerable.Empty<string>());

        // A doubtful text is noted and the fact left out: half a fact would say something nobody recorded.
        if (_cells.Problems.Count > 0 || program is null || _cells.Notes.Skip(doubts).Any(n => n.Match.Taken is null)) return;
        var fact = new ProgramFact(name, about, value, occupation, partner.Length == 0 ? null : partner, new(cell("who"), date, cell("what")));
        if (ProgramFacts.Check(fact) is { } wrong)
        {
            // The check says "column: found ...; needed: ...; remedy".
            var column = wrong[..Math.Max(0, wrong.IndexOf(':', StringComparison.Ordinal))];
            var parts = wrong[(column.Length + 1)..].Split("; ", 3, StringSplitOptions.TrimEntries);
            _cells.Problem(column, parts[0].Replace("found ", string.Empty, StringComparison.Ordinal), parts.ElementAtOrDefault(1)?.Replace("needed: ", string.Empty, StringComparison.Ordinal) ?? info.Summary, parts.ElementAtOrDefault(2) ?? "correct it");
            return;
        }

        if (!_facts.TryGetValue(program, out var facts)) _facts.Add(program, facts = []);
        facts.Add(fact);
    }

    private string? Known(string program)
    {
        if (_programs.ContainsKey(program)) return program;
        _cells.Unknown("program", program, $"program of {ProgramReader.ProgramsFile}", _programs.Keys);
        return null;
    }

    private string? Occupation(string column, string text) => _cells.Occupation(column, catalog, matchers, text);

    private string Coded(string column, FactValueKind kind, string text)
    {
        if (text.Length == 0) return text;
        if (kind == FactValueKind.Credential) return _cells.Credential(column, matchers, text) ?? text;
        if (kind == FactValueKind.Element) return _cells.Element(column, matchers, text) ?? text;
        if (kind != FactValueKind.Requirement) return text;
        var fact = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (ParticipantFacts.IsElement(fact) && catalog.ElementIndex(fact) < 0) _cells.Unknown(column, fact, "element", catalog.Elements.Select(e => e.Id));
        return text;
    }
}
