using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A partner of a program.</summary>
/// <param name="Id">Partner id within the program.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Naics">NAICS code of the partner's industry; null if not recorded.</param>
/// <param name="Occupations">O*NET-SOC codes it has jobs in, ordinal.</param>
/// <param name="Capacity">Learners it can host per year; null if not recorded.</param>
public sealed record Partner(string Id, string Name, PartnerKind Kind, string? Naics, ImmutableArray<string> Occupations, int? Capacity);
