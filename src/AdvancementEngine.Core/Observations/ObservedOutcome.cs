using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>The outcome of an opportunity.</summary>
/// <param name="State">Index of the state in the set.</param>
/// <param name="Opportunity">Dense opportunity index of the set.</param>
/// <param name="Kind">The kind of outcome.</param>
/// <param name="Value">The row's own value if the kind needs one or the row has one; otherwise null.</param>
/// <param name="Date">Date; null if the data has none.</param>
/// <param name="RecommendedRank">Rank at which the opportunity was recommended, from 1; null if it was not recommended or this is
/// unknown.</param>
public readonly record struct ObservedOutcome(
    int State,
    int Opportunity,
    OutcomeKind Kind,
    float? Value,
    DateOnly? Date,
    int? RecommendedRank
)
{
    /// <summary>Value in the squared-error loss.</summary>
    public float? Worth => Value ?? Kind.Meaning().Value;
}
