using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>Description of a set of observations, shown with every number derived from it.</summary>
/// <param name="Task">Short name of the task, for example <c>occupation</c>.</param>
/// <param name="Statement">What the outcomes are and are not evidence of, in one sentence.</param>
/// <param name="Source">Source of the data, with attribution and terms.</param>
/// <param name="Simulated">True if the people are simulated.</param>
public sealed record ObservationInfo(string Task, string Statement, string Source, bool Simulated)
{
    /// <summary>Meaning of the outcome values, one of <see cref="OutcomeValues"/>; null for the values of the table of outcome
    /// kinds.</summary>
    public string? Values { get; init; }
}
