using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;
using AdvancementEngine.Programs;
using Google.Protobuf;

namespace AdvancementEngine.Service.Contract;

/// <summary>Programs read from requests. Callers send the same program with every participant: equal messages give the same object, so that its findings are worked out once.</summary>
internal sealed class ProgramStore(CareerCatalog catalog, IntakeMatchers matchers)
{
    /// <summary>Most programs kept; a service sees few, and one that sees many starts again.</summary>
    public const int Most = 256;

    private readonly ConcurrentDictionary<string, ReadProgram> _programs = new(StringComparer.Ordinal);

    public ReadProgram Read(Wire.V1.TrainingProgram wire, DateOnly asOf)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{asOf.DayNumber} {Convert.ToHexString(SHA256.HashData(wire.ToByteArray()))}");
        if (_programs.TryGetValue(key, out var known)) return known;
        if (_programs.Count >= Most) _programs.Clear();
        return _programs.GetOrAdd(key, _ => Take(wire, asOf));
    }

    private ReadProgram Take(Wire.V1.TrainingProgram wire, DateOnly asOf)
    {
        var intake = new ProgramIntake(catalog, matchers, asOf);
        var problems = new List<CellProblem>();
        Part(problems, "program.targets", wire.Targets.Select(t => t.Occupation));
        intake.Program(
            Fields("program", "program"),
            column => column switch
            {
                "program" => Text(wire.Id),
                "name" => Text(wire.Name),
                "provider" => Text(wire.Provider),
                "targets" => string.Join(';', wire.Targets.Select(t => $"{Text(t.Occupation)}|{(t.Inferred ? "inferred" : "stated")}")),
                _ => string.Empty,
            });
        for (var i = 0; i < wire.Partners.Count && intake.Result is not null; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"program.partners[{i}]");
            Part(problems, $"{path}.occupations", wire.Partners[i].Occupations);
            intake.Partner(Fields(path, "partner"), column => Cell(wire, wire.Partners[i], column));
        }

        for (var i = 0; i < wire.Facts.Count && intake.Result is not null; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"program.facts[{i}]");
            intake.Fact(Fields(path, "fact"), column => Cell(wire, wire.Facts[i], column));
        }

        return new(intake.Result, [.. problems, .. intake.Problems], [.. intake.Notes]);
    }

    // A row joins these with ';' and '|': a text that holds one of them would silently become two.
    private static void Part(List<CellProblem> problems, string path, IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(t => t.Contains(';', StringComparison.Ordinal) || t.Contains('|', StringComparison.Ordinal)))
            problems.Add(new(path, DataProblem.Quote(text), "one occupation without ';' or '|'", "send each occupation as an item of its own"));
    }

    private static string Cell(Wire.V1.TrainingProgram program, Wire.V1.Partner partner, string column) => column switch
    {
        "program" => Text(program.Id),
        "partner" => Text(partner.Id),
        "name" => Text(partner.Name),
        "kind" => Text(partner.Kind),
        "naics" => Text(partner.Naics),
        "occupations" => string.Join(';', partner.Occupations.Select(Text)),
        "capacity" => partner.HasCapacity ? partner.Capacity.ToString(CultureInfo.InvariantCulture) : string.Empty,
        _ => string.Empty,
    };

    private static string Cell(Wire.V1.TrainingProgram program, Wire.V1.ProgramFact fact, string column) => column switch
    {
        "program" => Text(program.Id),
        "fact" => Text(fact.Name),
        "about" => Text(fact.About),
        "value" => Text(fact.Value),
        "occupation" => Text(fact.Occupation),
        "partner" => Text(fact.Partner),
        "date" => Text(fact.Source?.When ?? string.Empty),
        "who" => Text(fact.Source?.Who ?? string.Empty),
        "what" => Text(fact.Source?.What ?? string.Empty),
        _ => string.Empty,
    };

    // The files name a record's own column after the record; the messages call it id or name.
    private static FieldNames Fields(string path, string self) => column => column switch
    {
        "fact" => $"{path}.name",
        "date" => $"{path}.source.when",
        _ when column == self => $"{path}.id",
        _ => $"{path}.{column}",
    };

    private static string Text(string text) => text.Trim();
}
