using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Observations;

/// <summary>Observations of people with their elements and opportunities: what a person had, and the outcome of each opportunity.</summary>
/// <remarks>A state holds an opportunity if it has the element with the same id; a held opportunity is never recommended to it.</remarks>
public sealed record ObservationSet
{
    /// <summary>Description of the set.</summary>
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

    /// <summary>Subsets of states that an evaluation reports separately; never an input of a score.</summary>
    public IReadOnlyList<StateSubset> Subsets { get; init; } = [];

    /// <summary>What opportunities pay, for reports on what is recommended; never an input of a score.</summary>
    public IReadOnlyList<OpportunityPay> Pay { get; init; } = [];

    /// <summary>Hash of the exact bytes of the files the set was read from; empty for a set that does not come from files.</summary>
    public string Hash { get; init; } = string.Empty;

    /// <summary>Notes about the set, one line each: ids that may be the same person, and identical records.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
