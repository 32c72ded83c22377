using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A warning from the report this project is based on.</summary>
/// <param name="Code"><c>feedback-general-only</c>, <c>employers-not-in-hands-on</c> or <c>graduates-never-seen</c>.</param>
/// <param name="Applies">True if the records support it, false if they contradict it, null if they do not say.</param>
public sealed record EngagementWarning(string Code, bool? Applies);
