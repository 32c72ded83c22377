using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>A person's membership in a group.</summary>
/// <param name="Person">Name of the person.</param>
/// <param name="Attribute">For example <c>gender</c>.</param>
/// <param name="Value">For example <c>female</c>.</param>
public sealed record GroupMembership(string Person, string Attribute, string Value);
