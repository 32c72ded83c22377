using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>What a set of observations is, said wherever a number from it is shown.</summary>
/// <param name="Task">Short name of the task, for example <c>occupation</c>.</param>
/// <param name="Statement">What the outcomes are and are not evidence of, one sentence.</param>
/// <param name="Source">Where the data come from, with credit and terms.</param>
/// <param name="Simulated">True where no real person is behind a row.</param>
public sealed record ObservationInfo(string Task, string Statement, string Source, bool Simulated)
{
    /// <summary>What the values of outcomes say, one of <see cref="OutcomeValues"/>; null for the values of the table of outcome
    /// kinds.</summary>
    public string? Values { get; init; }
}
