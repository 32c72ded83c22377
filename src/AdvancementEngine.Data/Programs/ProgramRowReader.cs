using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Programs;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Reads rows of the program files as typed records; <see cref="ProgramIntake"/> assembles programs.</summary>
internal sealed class ProgramRowReader(CareerCatalog catalog, IntakeMatchers matchers, DateOnly asOf)
{
    private readonly ProgramIntake _intake = new(catalog, matchers);

    public List<DataProblem> Problems { get; } = [];

    public List<ProgramNote> Notes { get; } = [];

    public IReadOnlyDictionary<string, TrainingProgram> Programs() => _intake.Programs();

    public void Read(string file, CsvRow row, Action<IntakeReader> read)
    {
        var record = new IntakeReader(asOf);
        read(record);
        Problems.AddRange(record.Problems.Select(p => row.At(p.Field, p.Found, p.Needed, p.Remedy)));
        Notes.AddRange(record.Notes.Select(n => new ProgramNote(file, row.Line, n)));
    }

    public void Program(IntakeReader read, Func<string, string> cell)
    {
        if (cell("marked") is not ("" or CohortMarks.MadeUp or CohortMarks.Simulated))
            read.Problem(
                "marked",
                DataProblem.Quote(cell("marked")),
                $"'{CohortMarks.MadeUp}', '{CohortMarks.Simulated}' or empty",
                "correct the mark"
            );
        var targets = new List<TargetInput>();
        foreach (var item in CellReader.Items(cell("targets")))
        {
            if (read.Parts("targets", item, "occupation", "stated or inferred") is not { } parts)
                continue;
            if (parts[1] is not ("" or "stated" or "inferred"))
                read.Problem(
                    "targets",
                    DataProblem.Quote(parts[1]),
                    "'stated', or 'inferred' for a target known only from CIP-SOC",
                    "correct it"
                );
            targets.Add(new(parts[0], parts[1] == "inferred"));
        }

        _intake.Program(read, Column, new(cell("program"), cell("name"), cell("provider"), targets));
    }

    public void Partner(IntakeReader read, Func<string, string> cell)
    {
        var capacity = read.Number("capacity", cell("capacity"), NumberRule.Capacity);
        _intake.Partner(
            read,
            Column,
            cell("program"),
            new(cell("partner"), cell("name"), cell("kind"), cell("naics"), CellReader.Items(cell("occupations")), capacity)
        );
    }

    public void Fact(IntakeReader read, Func<string, string> cell) =>
        _intake.Fact(
            read,
            Column,
            cell("program"),
            new(
                cell("fact"),
                cell("about"),
                cell("value"),
                cell("occupation"),
                cell("partner"),
                new(cell("who"), cell("date"), cell("what"))
            )
        );

    private static string Column(string part) => part;
}
