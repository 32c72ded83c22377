using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Programs;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Programs;
using Google.Protobuf;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Programs read from requests. Callers send the same program with every participant; equal messages return the same object, so
/// that its findings are computed once.</summary>
internal sealed class ProgramCache(CareerCatalog catalog, IntakeMatchers matchers)
{
    /// <summary>Maximum number of cached programs. A service usually has few; beyond the maximum, the cache is cleared.</summary>
    public const int Most = 256;

    private readonly ConcurrentDictionary<string, ReadProgram> _programs = new(StringComparer.Ordinal);

    /// <summary>Reads a program.</summary>
    /// <param name="wire">The message.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="budget">Limit on matching by name.</param>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public ReadProgram Read(Wire.V1.TrainingProgram wire, DateOnly asOf, MatchBudget budget)
    {
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{asOf.DayNumber} {Convert.ToHexString(SHA256.HashData(wire.ToByteArray()))}"
        );
        if (_programs.TryGetValue(key, out var known))
            return known;
        if (_programs.Count >= Most)
            _programs.Clear();
        return _programs.GetOrAdd(key, _ => Take(wire, asOf, budget));
    }

    private ReadProgram Take(Wire.V1.TrainingProgram wire, DateOnly asOf, MatchBudget budget)
    {
        var intake = new ProgramIntake(catalog, matchers);
        var records = new List<IntakeReader>();
        IntakeReader Record()
        {
            records.Add(new(asOf, budget));
            return records[^1];
        }

        var id = Text(wire.Id);
        intake.Program(
            Record(),
            Fields("program", "program"),
            new(id, Text(wire.Name), Text(wire.Provider), [.. wire.Targets.Select(t => new TargetInput(Text(t.Occupation), t.Inferred))])
        );
        for (var i = 0; i < wire.Partners.Count && records[0].Problems.Count == 0; i++)
            intake.Partner(
                Record(),
                Fields(string.Create(CultureInfo.InvariantCulture, $"program.partners[{i}]"), "partner"),
                id,
                Partner(wire.Partners[i])
            );
        for (var i = 0; i < wire.Facts.Count && records[0].Problems.Count == 0; i++)
            intake.Fact(
                Record(),
                Fields(string.Create(CultureInfo.InvariantCulture, $"program.facts[{i}]"), "fact"),
                id,
                Fact(wire.Facts[i])
            );
        return new(
            intake.Programs().Values.FirstOrDefault(),
            [.. records.SelectMany(r => r.Problems)],
            [.. records.SelectMany(r => r.Notes)]
        );
    }

    private static PartnerInput Partner(Wire.V1.Partner wire) =>
        new(
            Text(wire.Id),
            Text(wire.Name),
            Text(wire.Kind),
            Text(wire.Naics),
            [.. wire.Occupations.Select(Text)],
            wire.HasCapacity ? wire.Capacity : null
        );

    private static ProgramFactInput Fact(Wire.V1.ProgramFact wire) =>
        new(
            Text(wire.Name),
            Text(wire.About),
            Text(wire.Value),
            Text(wire.Occupation),
            Text(wire.Partner),
            new(Text(wire.Source?.Who ?? string.Empty), Text(wire.Source?.When ?? string.Empty), Text(wire.Source?.What ?? string.Empty))
        );

    private static FieldNames Fields(string path, string name) =>
        part =>
            part == name
                ? $"{path}.{(name == "fact" ? "name" : "id")}"
                : part switch
                {
                    "date" => $"{path}.source.when",
                    "who" or "what" => $"{path}.source.{part}",
                    _ => $"{path}.{part}",
                };

    private static string Text(string text) => text.Trim();
}
