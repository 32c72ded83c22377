using AdvancementEngine.Pathways;

namespace AdvancementEngine.Plans.Paths;

/// <summary>A change of one fact that shortens a path.</summary>
/// <param name="Kind">Which fact.</param>
/// <param name="Name">Name of the credential; empty for another kind.</param>
/// <param name="From">The number before.</param>
/// <param name="To">The number after.</param>
/// <param name="MonthsSaved">Months saved.</param>
public sealed record PlanChange(PathwayChangeKind Kind, string Name, float From, float To, float MonthsSaved);
