using System.Globalization;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of one scorer.</summary>
/// <param name="Name">Name of the scorer.</param>
/// <param name="Metrics">Mean and bootstrap interval by metric.</param>
/// <param name="CoverageAt5">Share of opportunities in anyone's first five; a count over the list, so it has no interval.</param>
/// <param name="MacroRecallAt5">Recall@5 averaged over opportunities.</param>
public sealed record ScorerFigures(
    string Name,
    IReadOnlyDictionary<string, Interval> Metrics,
    [property: JsonPropertyName("coverage@5")] double CoverageAt5,
    [property: JsonPropertyName("macroRecall@5")] Interval MacroRecallAt5
);
