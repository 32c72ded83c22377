using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A completed activity.</summary>
/// <param name="Activity">Activity code, see <c>WorkBasedLearning</c>.</param>
/// <param name="Hours">Hours; null if not recorded.</param>
/// <param name="Occupation">O*NET-SOC code of the occupation it was for; null if not recorded.</param>
/// <param name="Source">Who (the host), when, what.</param>
public sealed record ActivityRecord(string Activity, float? Hours, string? Occupation, Source Source);
