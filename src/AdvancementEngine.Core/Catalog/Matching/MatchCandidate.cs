using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>A code a text may refer to.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name people know it by.</param>
/// <param name="Via">The name or alias that was close to the text.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Score">0 to 1, on the scale of <see cref="MatchOptions"/>.</param>
public readonly record struct MatchCandidate(string Code, string Name, string Via, MatchMethod Method, float Score);
