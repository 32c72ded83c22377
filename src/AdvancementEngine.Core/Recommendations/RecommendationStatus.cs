using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Whether a ranking was made.</summary>
public enum RecommendationStatus
{
    /// <summary>Ranked.</summary>
    Ranked = 0,

    /// <summary>Fewer elements known than a ranking is made from; <see cref="Recommendation.AskNext"/> says which facts would help.</summary>
    NotEnoughKnown = 1,
}
