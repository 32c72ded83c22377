using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The basis of a fit.</summary>
public enum FitBasis
{
    /// <summary>Similarity to public occupation profiles; based on no observed people.</summary>
    Content = 0,

    /// <summary>Similar people went on to it.</summary>
    Outcomes = 1,

    /// <summary>Similar simulated people went on to it; no real people.</summary>
    SimulatedOutcomes = 2,
}
