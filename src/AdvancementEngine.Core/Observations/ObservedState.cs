using System.Collections.Immutable;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Observations;

/// <summary>What was known of a person at a date.</summary>
/// <param name="Id">Name of the state within the set.</param>
/// <param name="Person">Name of the person; a person may have several states.</param>
/// <param name="AsOf">The date; null if the data has none.</param>
/// <param name="Elements">What the person had, ascending by dense element index of the set, each once.</param>
public sealed record ObservedState(string Id, string Person, DateOnly? AsOf, ImmutableArray<WeightedElement> Elements)
{
    /// <summary>The common form of ids that may be the same person. Everything that separates people uses it, so that no one is in
    /// training and in test.</summary>
    public string PersonKey => PersonIds.Folded(Person);
}
