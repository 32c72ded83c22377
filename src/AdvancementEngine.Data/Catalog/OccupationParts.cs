using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Parts of occupations that have their own files, by occupation.</summary>
internal sealed class OccupationParts
{
    public Grouped<ElementRating> Ratings { get; } = new();

    public Grouped<TechnologyUse> Technologies { get; } = new();

    public Grouped<string> Titles { get; } = new();

    public Grouped<string> CommonTitles { get; } = new();

    /// <summary>The first occupation in a part that is not defined, or null.</summary>
    public string? Orphan() => Ratings.Left ?? Technologies.Left ?? Titles.Left ?? CommonTitles.Left;
}
