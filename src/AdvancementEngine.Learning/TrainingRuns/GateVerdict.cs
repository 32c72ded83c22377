using System.Globalization;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>What the gate found.</summary>
/// <param name="Passed">True where the candidate may be promoted.</param>
/// <param name="Reasons">One line per comparison.</param>
public sealed record GateVerdict(bool Passed, IReadOnlyList<string> Reasons)
{
    /// <summary>The candidate's chief metric by list.</summary>
    public IReadOnlyList<(string Name, double Value)> Metrics { get; init; } = [];
}
