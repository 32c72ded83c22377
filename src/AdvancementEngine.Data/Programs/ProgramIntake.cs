using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Intake;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Takes in one program record by record, from a door that has no files: the same text says the same in a row and in a request.</summary>
/// <param name="catalog">The catalog codes are resolved against.</param>
/// <param name="matchers">Matchers of the same catalog.</param>
/// <param name="asOf">The as-of date; no record may be dated later.</param>
public sealed class ProgramIntake(CareerCatalog catalog, IntakeMatchers matchers, DateOnly asOf)
{
    private readonly ProgramRowReader _rows = new(catalog, matchers, asOf);
    private readonly List<CellProblem> _problems = [];
    private readonly List<IntakeNote> _notes = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<CellProblem> Problems => _problems;

    /// <summary>Every text that had to be matched so far, taken or not.</summary>
    public IReadOnlyList<IntakeNote> Notes => _notes;

    /// <summary>The program, once taken; null while it has a problem of its own.</summary>
    public TrainingProgram? Result => _rows.Programs().Values.FirstOrDefault();

    /// <summary>The program itself, by the columns of <see cref="ProgramReader.ProgramColumns"/>.</summary>
    public void Program(FieldNames at, Func<string, string> cell) => Take(at, () => _rows.Program(cell));

    /// <summary>A partner, by the columns of <see cref="ProgramReader.PartnerColumns"/>.</summary>
    public void Partner(FieldNames at, Func<string, string> cell) => Take(at, () => _rows.Partner(cell));

    /// <summary>A fact, by the columns of <see cref="ProgramReader.FactColumns"/>.</summary>
    public void Fact(FieldNames at, Func<string, string> cell) => Take(at, () => _rows.Fact(cell));

    private void Take(FieldNames at, Action read)
    {
        var (problems, notes) = _rows.Take(read);
        _problems.AddRange(problems.Select(p => p with { Column = at(p.Column) }));
        _notes.AddRange(notes.Select(n => n with { Column = at(n.Column) }));
    }
}
