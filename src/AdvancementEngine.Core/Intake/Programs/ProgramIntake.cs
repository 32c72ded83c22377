using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Intake.Credentials;
using AdvancementEngine.Intake.Elements;
using AdvancementEngine.Intake.Forms;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Intake.Programs;

/// <summary>Takes in programs record by record, from files and requests alike. A record with a problem is left out and costs no
/// other.</summary>
/// <param name="catalog">The catalog codes are resolved against.</param>
/// <param name="matchers">Matchers of the same catalog.</param>
public sealed class ProgramIntake(CareerCatalog catalog, IntakeMatchers matchers)
{
    private readonly SortedDictionary<string, TrainingProgram> _programs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Partner>> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProgramFact>> _facts = new(StringComparer.Ordinal);

    /// <summary>The programs taken so far, by id, with their partners and facts.</summary>
    public IReadOnlyDictionary<string, TrainingProgram> Programs() =>
        _programs.ToDictionary(
            p => p.Key,
            p =>
                p.Value with
                {
                    Partners = [.. _partners.GetValueOrDefault(p.Key)?.Values ?? Enumerable.Empty<Partner>()],
                    Facts = [.. _facts.GetValueOrDefault(p.Key) ?? []],
                },
            StringComparer.Ordinal
        );

    /// <summary>A program; its partners and facts come after it.</summary>
    /// <param name="read">Collects problems and notes of this record; one that has a problem already is not taken.</param>
    /// <param name="at">Names its fields.</param>
    /// <param name="input">The program.</param>
    public void Program(IntakeReader read, FieldNames at, ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Id.Length == 0)
            read.Problem(at("program"), "nothing", "a program id", "fill it in");
        if (input.Name.Length == 0)
            read.Problem(at("name"), "nothing", "the program's name", "fill it in");
        var targets = new SortedDictionary<string, ProgramTarget>(StringComparer.Ordinal);
        foreach (var target in input.Targets)
        {
            if (
                read.Occupation(at("targets"), catalog, matchers, target.Occupation) is { } code
                && !targets.TryAdd(code, new(code, target.Inferred))
            )
                read.Problem(at("targets"), $"'{code}' twice", "each target once", "remove one");
        }

        if (read.Problems.Count > 0)
            return;
        if (
            !_programs.TryAdd(
                input.Id,
                new()
                {
                    Id = input.Id,
                    Name = input.Name,
                    Provider = input.Provider,
                    Targets = [.. targets.Values],
                }
            )
        )
            read.Problem(
                at("program"),
                $"{InputText.Quote(input.Id)} again",
                "each program once",
                "remove one of the two; the first was kept"
            );
    }

    /// <summary>A partner of a program taken before.</summary>
    /// <param name="read">Collects problems and notes of this record.</param>
    /// <param name="at">Names its fields.</param>
    /// <param name="program">The program's id.</param>
    /// <param name="input">The partner.</param>
    public void Partner(IntakeReader read, FieldNames at, string program, PartnerInput input)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(input);
        var known = Known(read, at, program);
        if (input.Id.Length == 0)
            read.Problem(at("partner"), "nothing", "a partner id", "fill it in");
        if (!PartnerKinds.TryParse(input.Kind, out var kind))
            read.Unknown(at("kind"), input.Kind, $"kind of partner ({string.Join(", ", PartnerKinds.Codes)})", PartnerKinds.Codes);
        if (input.Naics.Length > 0 && (input.Naics.Length is < 2 or > 6 || !input.Naics.All(c => char.IsAsciiDigit(c) || c == '-')))
            read.Problem(at("naics"), InputText.Quote(input.Naics), "a NAICS code of 2 to 6 digits", "correct it or leave it empty");
        ImmutableArray<string> occupations =
        [
            .. input
                .Occupations.Select(o => read.Occupation(at("occupations"), catalog, matchers, o))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        read.Number(at("capacity"), input.Capacity, NumberRule.Capacity);
        if (read.Problems.Count > 0 || known is null)
            return;
        if (!_partners.TryGetValue(known, out var partners))
            _partners.Add(known, partners = new(StringComparer.Ordinal));
        var naics = input.Naics.Length == 0 ? null : input.Naics;
        if (!partners.TryAdd(input.Id, new(input.Id, input.Name, kind, naics, occupations, (int?)input.Capacity)))
            read.Problem(
                at("partner"),
                $"{InputText.Quote(input.Id)} again",
                "each partner of a program once",
                "remove one of the two; the first was kept"
            );
    }

    /// <summary>A fact of a program taken before; its partner, where it names one, was taken before too.</summary>
    /// <param name="read">Collects problems and notes of this record.</param>
    /// <param name="at">Names its fields.</param>
    /// <param name="program">The program's id.</param>
    /// <param name="input">The fact.</param>
    public void Fact(IntakeReader read, FieldNames at, string program, ProgramFactInput input)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(input);
        var known = Known(read, at, program);
        if (ProgramFacts.Find(input.Name) is not { } info)
        {
            read.Unknown(at("fact"), input.Name, "fact of the list in docs/data-formats.md", ProgramFacts.All.Select(f => f.Name));
            return;
        }

        var doubts = read.Notes.Count;
        var about = Coded(read, at("about"), info.About.Kind, input.About);
        var value = string.Equals(input.Value, FactField.Absent, StringComparison.OrdinalIgnoreCase)
            ? FactField.Absent
            : Coded(read, at("value"), info.Value.Kind, input.Value);
        var occupation = input.Occupation.Length == 0 ? null : read.Occupation(at("occupation"), catalog, matchers, input.Occupation);
        var date = read.Date(at("date"), input.Source.When, monthAs: -1);
        var partners = known is null ? null : _partners.GetValueOrDefault(known);
        if (input.Partner.Length > 0 && known is not null && partners?.ContainsKey(input.Partner) != true)
            read.Unknown(at("partner"), input.Partner, "partner of the program", partners?.Keys ?? Enumerable.Empty<string>());

        // A doubtful text is noted and the fact left out: half a fact would say something that was not recorded.
        if (read.Problems.Count > 0 || known is null || read.Notes.Skip(doubts).Any(n => n.Match.Taken is null))
            return;
        var partner = input.Partner.Length == 0 ? null : input.Partner;
        var fact = new ProgramFact(input.Name, about, value, occupation, partner, new(input.Source.Who, date, input.Source.What));
        if (ProgramFacts.Check(fact) is { } wrong)
        {
            Wrong(read, at, wrong, info);
            return;
        }

        if (!_facts.TryGetValue(known, out var facts))
            _facts.Add(known, facts = []);
        facts.Add(fact);
    }

    // The check says "column: found ...; needed: ...; remedy".
    private static void Wrong(IntakeReader read, FieldNames at, string wrong, ProgramFactInfo info)
    {
        var field = wrong[..Math.Max(0, wrong.IndexOf(':', StringComparison.Ordinal))];
        var parts = wrong[(field.Length + 1)..].Split("; ", 3, StringSplitOptions.TrimEntries);
        read.Problem(
            at(field),
            parts[0].Replace("found ", string.Empty, StringComparison.Ordinal),
            parts.ElementAtOrDefault(1)?.Replace("needed: ", string.Empty, StringComparison.Ordinal) ?? info.Summary,
            parts.ElementAtOrDefault(2) ?? "correct it"
        );
    }

    private string? Known(IntakeReader read, FieldNames at, string program)
    {
        if (_programs.ContainsKey(program))
            return program;
        read.Unknown(at("program"), program, "program", _programs.Keys);
        return null;
    }

    private string Coded(IntakeReader read, string field, FactValueKind kind, string text)
    {
        if (text.Length == 0)
            return text;
        text = FormerSpellings.Present(text);
        if (kind == FactValueKind.Credential)
            return read.Credential(field, matchers, text) ?? text;
        if (kind == FactValueKind.Element)
            return read.Element(field, matchers, text) ?? text;
        if (kind != FactValueKind.Requirement)
            return text;
        var fact = FormerSpellings.Present(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        text = string.Concat(text.AsSpan(0, text.IndexOf(':', StringComparison.Ordinal) + 1), fact);
        if (ParticipantFacts.IsElement(fact) && catalog.ElementIndex(fact) < 0)
            read.Unknown(field, fact, "element", catalog.Elements.Select(e => e.Id));
        return text;
    }
}
