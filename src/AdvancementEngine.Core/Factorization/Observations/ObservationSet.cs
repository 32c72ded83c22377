using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Factorization.Observations;

/// <summary>Observations of people with the catalog they are told in: what a person had, and what came of which opportunity.</summary>
/// <remarks>An opportunity is held by a state that has the element of the same id; a held opportunity is never recommended to it.</remarks>
public sealed record ObservationSet
{
    /// <summary>What the set is.</summary>
    public required ObservationInfo Info { get; init; }

    /// <summary>Elements, ordinal by id, each once.</summary>
    public required ImmutableArray<Element> Elements { get; init; }

    /// <summary>Opportunities, ordinal by id, each once; those of one kind form a list.</summary>
    public required ImmutableArray<Opportunity> Opportunities { get; init; }

    /// <summary>States, in file order.</summary>
    public required IReadOnlyList<ObservedState> States { get; init; }

    /// <summary>Outcomes, in file order.</summary>
    public required IReadOnlyList<ObservedOutcome> Outcomes { get; init; }

    /// <summary>Groups of people for equal-opportunity figures; never an input of a score.</summary>
    public IReadOnlyList<GroupMembership> Groups { get; init; } = [];
}

/// <summary>What a set of observations is, said wherever a number from it is shown.</summary>
/// <param name="Task">Short name of the task, for example <c>occupation</c>.</param>
/// <param name="Statement">What the outcomes are and are not evidence of, one sentence.</param>
/// <param name="Source">Where the data come from, with credit and terms.</param>
/// <param name="Simulated">True where no real person is behind a row.</param>
public sealed record ObservationInfo(string Task, string Statement, string Source, bool Simulated);

/// <summary>Something that can come next.</summary>
/// <param name="Id">Outside name, <c>kind:code</c>.</param>
/// <param name="Name">The name people know it by.</param>
public sealed record Opportunity(string Id, string Name);

/// <summary>What was known of a person at a date.</summary>
/// <param name="Id">Name of the state within the set.</param>
/// <param name="Person">Name of the person; a person may have several states.</param>
/// <param name="AsOf">The date; null where the data carry none.</param>
/// <param name="Elements">What the person had, ascending by dense element index of the set, each once.</param>
public sealed record ObservedState(string Id, string Person, DateOnly? AsOf, ImmutableArray<WeightedElement> Elements);

/// <summary>What came of an opportunity.</summary>
/// <param name="State">Index of the state in the set.</param>
/// <param name="Opportunity">Dense opportunity index of the set.</param>
/// <param name="Kind">What came.</param>
/// <param name="Value">Own value where the kind needs one or the row gives one; else null.</param>
/// <param name="Date">When; null where the data carry none.</param>
/// <param name="RecommendedRank">Rank at which the opportunity had been recommended, from 1; null where it had not been or nobody knows.</param>
public readonly record struct ObservedOutcome(int State, int Opportunity, OutcomeKind Kind, float? Value, DateOnly? Date, int? RecommendedRank)
{
    /// <summary>Value in the squared-error loss.</summary>
    public float? Worth => Value ?? Kind.Meaning().Value;
}

/// <summary>That a person belongs to a group.</summary>
/// <param name="Person">Name of the person.</param>
/// <param name="Attribute">For example <c>gender</c>.</param>
/// <param name="Value">For example <c>female</c>.</param>
public sealed record GroupMembership(string Person, string Attribute, string Value);
