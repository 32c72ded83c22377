using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>One code a text may mean.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name people know it by.</param>
/// <param name="Via">The name or alias that was near the text.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Score">0 to 1; the scale is of <see cref="MatchOptions"/>.</param>
public readonly record struct MatchCandidate(string Code, string Name, string Via, MatchMethod Method, float Score);
