using System.Globalization;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>The result of the promotion gate.</summary>
/// <param name="Passed">True if the candidate can be promoted.</param>
/// <param name="Reasons">One line per comparison.</param>
public sealed record GateVerdict(bool Passed, IReadOnlyList<string> Reasons)
{
    /// <summary>The candidate's main metric by list.</summary>
    public IReadOnlyList<(string Name, double Value)> Metrics { get; init; } = [];
}
