using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>A rated element of an occupation. Fields, so that a rating is read where it stands.</summary>
internal readonly struct RatedNeed(int element, ElementRating rating)
{
    /// <summary>Index in <see cref="NeededElements"/>.</summary>
    public readonly int Element = element;

    /// <summary>The rating.</summary>
    public readonly ElementRating Rating = rating;
}
