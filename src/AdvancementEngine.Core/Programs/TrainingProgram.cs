using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>A training program as its dated facts describe it. What is not recorded is unknown, never "no".</summary>
public sealed record TrainingProgram
{
    /// <summary>Program id.</summary>
    public required string Id { get; init; }

    /// <summary>Program name.</summary>
    public required string Name { get; init; }

    /// <summary>Provider name.</summary>
    public string Provider { get; init; } = string.Empty;

    /// <summary>Target occupations, ordinal by code; empty when the record names none.</summary>
    public ImmutableArray<ProgramTarget> Targets { get; init; } = [];

    /// <summary>Employer and other partners, ordinal by id.</summary>
    public ImmutableArray<Partner> Partners { get; init; } = [];

    /// <summary>Every recorded fact, in file order.</summary>
    public ImmutableArray<ProgramFact> Facts { get; init; } = [];
}

/// <summary>A target occupation of a program.</summary>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Inferred">True when inferred by CIP–SOC: it then serves 2b and 2c only.</param>
public sealed record ProgramTarget(string Occupation, bool Inferred);

/// <summary>Kinds of partner.</summary>
public enum PartnerKind
{
    /// <summary>An employer of the IT sector.</summary>
    ItEmployer = 0,

    /// <summary>An employer of another industry that has IT jobs.</summary>
    NonItEmployer = 1,

    /// <summary>An industry association.</summary>
    IndustryAssociation = 2,

    /// <summary>A local workforce board.</summary>
    WorkforceBoard = 3,

    /// <summary>A union.</summary>
    Union = 4,

    /// <summary>An apprenticeship intermediary or sponsor.</summary>
    Intermediary = 5,
}

/// <summary>A partner of a program.</summary>
/// <param name="Id">Partner id within the program.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Naics">NAICS code of the partner's industry; null when not recorded.</param>
/// <param name="Occupations">O*NET-SOC codes it has jobs in, ordinal.</param>
/// <param name="Capacity">Learners it can host a year; null when not recorded.</param>
public sealed record Partner(string Id, string Name, PartnerKind Kind, string? Naics, ImmutableArray<string> Occupations, int? Capacity);

/// <summary>One dated fact about a program. Which names exist, and what each field means for each, is the closed list of program facts (<c>docs/data-formats.md</c>).</summary>
/// <param name="Name">Fact name of the closed list.</param>
/// <param name="About">What it is about: an element id, a credential code, a requirement or support code; empty where the fact has no object.</param>
/// <param name="Value">Value as recorded; empty where the fact has none.</param>
/// <param name="Occupation">O*NET-SOC code the fact is limited to; null for the whole program.</param>
/// <param name="Partner">Partner id; null where none took part.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record ProgramFact(string Name, string About, string Value, string? Occupation, string? Partner, Source Source);
