using System.Collections.Immutable;

namespace AdvancementEngine.Bundles;

/// <summary>A code people were recorded under.</summary>
/// <param name="Code">The code, for example <c>census-1050</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Occupations">Codes of the catalog's occupations that belong to it, ordinal.</param>
/// <param name="Into">People observed moving into it from anywhere; null below <see cref="SeenMoves.FewestPeople"/>.</param>
public sealed record SeenCode(string Code, string Title, ImmutableArray<string> Occupations, int? Into);
