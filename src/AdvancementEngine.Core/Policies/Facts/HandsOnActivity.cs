using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A hands-on activity of a participant.</summary>
/// <param name="Hours">Hours recorded, or null.</param>
/// <param name="Occupation">Code of the occupation it served, or null.</param>
/// <param name="Index">Its dense catalog index; -1 where it has none.</param>
internal readonly record struct HandsOnActivity(float? Hours, string? Occupation, int Index);
