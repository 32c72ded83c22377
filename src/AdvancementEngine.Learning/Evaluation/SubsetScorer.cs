namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of one scorer on a subset of the states.</summary>
/// <param name="Name">Name of the scorer.</param>
/// <param name="Metrics">Mean and bootstrap interval by metric.</param>
public sealed record SubsetScorer(string Name, IReadOnlyDictionary<string, Interval> Metrics);
