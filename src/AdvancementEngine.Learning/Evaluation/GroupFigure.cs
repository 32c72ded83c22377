using System.Globalization;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of a group.</summary>
/// <param name="Attribute">For example <c>gender</c>.</param>
/// <param name="Value">For example <c>Female</c>.</param>
/// <param name="Rows">States evaluated in the group.</param>
/// <param name="People">People evaluated in the group.</param>
/// <param name="Metrics">Mean and bootstrap interval by metric.</param>
public sealed record GroupFigure(string Attribute, string Value, int Rows, int People, IReadOnlyDictionary<string, Interval> Metrics)
{
    /// <summary>Mean hourly pay, dollars, of the first place, the first five and what came next, with bootstrap intervals; null if the data
    /// has no pay.</summary>
    public IReadOnlyDictionary<string, Interval>? Pay { get; init; }
}
