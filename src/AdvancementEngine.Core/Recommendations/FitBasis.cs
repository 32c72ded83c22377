using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The basis of a fit.</summary>
public enum FitBasis
{
    /// <summary>Similarity to public occupation profiles; no people observed.</summary>
    Content = 0,

    /// <summary>People like this one went on to it.</summary>
    Outcomes = 1,

    /// <summary>Simulated people like this one went on to it; no real people.</summary>
    SimulatedOutcomes = 2,
}
