using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Outcomes of people who took this step.</summary>
/// <param name="Value">Expected outcome value, 0 to 1, on the scale of the table of outcome kinds unless <see cref="Values"/> says
/// otherwise.</param>
/// <param name="Low">Lower bound of its 95% interval.</param>
/// <param name="High">Upper bound of its 95% interval.</param>
/// <param name="Outcomes">Number of outcomes of this opportunity it is based on.</param>
/// <param name="Simulated">True if the outcomes are simulated.</param>
public sealed record ExpectedOutcome(float Value, float Low, float High, long Outcomes, bool Simulated = false)
{
    /// <summary>Meaning of the value if it is not on the scale of the table of outcome kinds: <c>wage-change</c>; null otherwise.</summary>
    public string? Values { get; init; }
}
