using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>How partners of one kind use one kind of touchpoint.</summary>
/// <param name="Touchpoint">Touchpoint code.</param>
/// <param name="Kind">Partner kind; IT employers and other employers are separate.</param>
/// <param name="Partners">Partners of the kind who have ever taken part.</param>
/// <param name="Recent">Those of them who took part within the recent months.</param>
/// <param name="Latest">Latest day; null if no record is dated.</param>
public sealed record EngagementCell(string Touchpoint, PartnerKind Kind, int Partners, int Recent, DateOnly? Latest);
