using System.Collections.Immutable;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Observations;

/// <summary>What was known about a person on a date.</summary>
/// <param name="Id">Name of the state within the set.</param>
/// <param name="Person">Name of the person; a person may have several states.</param>
/// <param name="AsOf">The date; null if the data has none.</param>
/// <param name="Elements">What the person had, ascending by dense element index of the set, each once.</param>
public sealed record ObservedState(string Id, string Person, DateOnly? AsOf, ImmutableArray<WeightedElement> Elements)
{
    /// <summary>The normalized form shared by ids that may be the same person. Every split of people uses it, so that nobody is in both
    /// training and test data.</summary>
    public string PersonKey => PersonIds.Folded(Person);
}
