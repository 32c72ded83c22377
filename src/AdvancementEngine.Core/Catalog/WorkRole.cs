using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A work role of the DoD Cyber Workforce Framework.</summary>
/// <param name="Code">DCWF code, for example <c>411</c>.</param>
/// <param name="Title">Title as published.</param>
public sealed record WorkRole(string Code, string Title);
