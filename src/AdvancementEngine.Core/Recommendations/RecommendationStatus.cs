using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Whether a ranking was made.</summary>
public enum RecommendationStatus
{
    /// <summary>Ranked.</summary>
    Ranked = 0,

    /// <summary>Fewer known elements than a ranking needs; <see cref="Recommendation.AskNext"/> lists the facts that would help.</summary>
    NotEnoughKnown = 1,
}
