using System.Collections.Immutable;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Observations;

/// <summary>What was known of a person at a date.</summary>
/// <param name="Id">Name of the state within the set.</param>
/// <param name="Person">Name of the person; a person may have several states.</param>
/// <param name="AsOf">The date; null where the data carry none.</param>
/// <param name="Elements">What the person had, ascending by dense element index of the set, each once.</param>
public sealed record ObservedState(string Id, string Person, DateOnly? AsOf, ImmutableArray<WeightedElement> Elements)
{
    /// <summary>What ids that may mean one person have in common. Everything that separates people goes by it, so that nobody is in
    /// training and in test.</summary>
    public string PersonKey => PersonIds.Folded(Person);
}
