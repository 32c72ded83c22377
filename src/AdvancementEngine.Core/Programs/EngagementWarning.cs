using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A warning of the report this project starts from.</summary>
/// <param name="Code"><c>feedback-general-only</c>, <c>employers-not-in-hands-on</c> or <c>graduates-never-seen</c>.</param>
/// <param name="Applies">True when the records say so, false when they say otherwise, null when they say nothing.</param>
public sealed record EngagementWarning(string Code, bool? Applies);
