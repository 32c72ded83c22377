using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>A training program's facts as of a date, indexed by name. Later facts are left out. If several are about the same thing, the
/// latest applies; undated ones count as earliest.</summary>
public sealed class ProgramRecord
{
    private readonly FrozenDictionary<string, ImmutableArray<ProgramFact>> _byName;
    private readonly FrozenDictionary<string, Partner> _partners;

    /// <summary>Indexes a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="asOf">Facts dated after this day are left out.</param>
    /// <exception cref="FormatException">An entry requirement cannot be parsed; readers check facts first.</exception>
    public ProgramRecord(TrainingProgram program, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(program);
        Program = program;
        AsOf = asOf;
        var names = new Dictionary<string, List<ProgramFact>>(StringComparer.Ordinal);
        foreach (var fact in program.Facts)
        {
            if (!fact.Source.IsKnownBy(asOf))
                continue;
            if (!names.TryGetValue(fact.Name, out var list))
                names[fact.Name] = list = [];
            list.Add(fact);
        }

        _byName = names.ToFrozenDictionary(n => n.Key, n => n.Value.ToImmutableArray(), StringComparer.Ordinal);
        _partners = program.Partners.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        Requirements =
        [
            .. Of(ProgramFacts.EntryRequirement).Select(f => new ProgramRequirement(Requirement.Parse(f.About, f.Value), f.Occupation, f)),
        ];
        StatedTargets = [.. program.Targets.Where(t => !t.Inferred).Select(t => t.Occupation)];
    }

    /// <summary>The program.</summary>
    public TrainingProgram Program { get; }

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Entry requirements in file order.</summary>
    public ImmutableArray<ProgramRequirement> Requirements { get; }

    /// <summary>Targets stated by the program itself; an inferred target counts only for 2b and 2c.</summary>
    public ImmutableArray<string> StatedTargets { get; }

    /// <summary>Facts with a name, in file order, up to the as-of date.</summary>
    public ImmutableArray<ProgramFact> Of(string name) => _byName.GetValueOrDefault(name, []);

    /// <summary>The partner with an id, or null.</summary>
    public Partner? Partner(string? id) => id is null ? null : _partners.GetValueOrDefault(id);

    /// <summary>Facts with a name that are in effect: not superseded by a later record about the same thing, and not "none".</summary>
    public IEnumerable<ProgramFact> Holding(string name) => Of(name).Where(f => !IsAbsence(f) && !Superseded(f));

    /// <summary>What is recorded for a name and an object: true, false (recorded as none), or null (nothing recorded, or two records of the
    /// same day contradict each other).</summary>
    /// <param name="name">Fact name.</param>
    /// <param name="about">Object; facts without an object apply to all objects.</param>
    /// <param name="occupation">Occupation; facts limited to another occupation are left out.</param>
    public bool? Says(string name, string about = "", string? occupation = null)
    {
        bool? says = null;
        foreach (var fact in Of(name))
        {
            if (!Concerns(fact, about, occupation))
                continue;
            if (Contradicted(fact))
                return null;
            if (!IsAbsence(fact) && !Superseded(fact))
                says = true;
            else if (IsAbsence(fact))
                says ??= false;
        }

        return says;
    }

    /// <summary>The number in the latest fact with a name and an object; 0 if recorded as none, null if nothing is recorded.</summary>
    public double? Number(string name, string about = "")
    {
        ProgramFact? latest = null;
        foreach (var fact in Of(name))
        {
            if (!Concerns(fact, about, null))
                continue;
            if (latest is null || Nullable.Compare(fact.Source.When, latest.Source.When) >= 0)
                latest = fact;
        }

        if (latest is null)
            return null;
        return IsAbsence(latest) ? 0
            : FactField.TryNumber(latest.Value, out var number) ? number
            : null;
    }

    /// <summary>True if a fact records that there is none.</summary>
    public static bool IsAbsence(ProgramFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return string.Equals(fact.Value, FactField.Absent, StringComparison.Ordinal);
    }

    private static bool Concerns(ProgramFact fact, string about, string? occupation) =>
        (fact.About.Length == 0 || about.Length == 0 || string.Equals(fact.About, about, StringComparison.Ordinal))
        && (fact.Occupation is null || occupation is null || string.Equals(fact.Occupation, occupation, StringComparison.Ordinal));

    private bool Contradicted(ProgramFact fact) =>
        Of(fact.Name)
            .Any(other =>
                IsAbsence(other) != IsAbsence(fact)
                && other.Source.When == fact.Source.When
                && string.Equals(other.About, fact.About, StringComparison.Ordinal)
                && string.Equals(other.Occupation, fact.Occupation, StringComparison.Ordinal)
                && string.Equals(other.Partner, fact.Partner, StringComparison.Ordinal)
            );

    private bool Superseded(ProgramFact fact) =>
        Of(fact.Name)
            .Any(other =>
                IsAbsence(other)
                && Nullable.Compare(other.Source.When, fact.Source.When) > 0
                && (other.About.Length == 0 || string.Equals(other.About, fact.About, StringComparison.Ordinal))
                && (other.Occupation is null || string.Equals(other.Occupation, fact.Occupation, StringComparison.Ordinal))
                && (other.Partner is null || string.Equals(other.Partner, fact.Partner, StringComparison.Ordinal))
            );
}
