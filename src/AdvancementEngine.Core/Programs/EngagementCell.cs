using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>How one kind of touchpoint is used by one kind of partner.</summary>
/// <param name="Touchpoint">Touchpoint code.</param>
/// <param name="Kind">Partner kind; IT employers and others apart.</param>
/// <param name="Partners">Partners of the kind who took part, ever.</param>
/// <param name="Recent">Of them, those who took part within the recent months.</param>
/// <param name="Latest">Latest day; null where no record is dated.</param>
public sealed record EngagementCell(string Touchpoint, PartnerKind Kind, int Partners, int Recent, DateOnly? Latest);
