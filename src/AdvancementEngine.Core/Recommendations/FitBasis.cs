using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>What a fit rests on.</summary>
public enum FitBasis
{
    /// <summary>Similarity to public occupation profiles; no people observed.</summary>
    Content = 0,

    /// <summary>People like this one went on to it.</summary>
    Outcomes = 1,

    /// <summary>Simulated people like this one went on to it; no real person is behind it.</summary>
    SimulatedOutcomes = 2,
}
