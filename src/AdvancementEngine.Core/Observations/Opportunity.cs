using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>Something that can come next.</summary>
/// <param name="Id">External name, <c>kind:code</c>.</param>
/// <param name="Name">The name people know it by.</param>
public sealed record Opportunity(string Id, string Name);
