using System.Globalization;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Model minus a baseline.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Difference">Mean difference with its paired bootstrap interval.</param>
public sealed record PairedFigure(string Baseline, string Metric, Interval Difference);
