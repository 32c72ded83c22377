using System.Globalization;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Observations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Outcome values to fit expected outcomes on: one row for each state and opportunity of a kind, with the value of its latest
/// outcome. Wishes, ratings and present occupations are not outcomes and are left out.</summary>
public sealed class ExpectedOutcomeRows
{
    private readonly List<int> _start = [0];
    private readonly List<int> _elements = [];
    private readonly List<float> _weights = [];
    private readonly List<(int State, int Person, int Opportunity, float Value, bool Recommended)> _rows = [];

    private ExpectedOutcomeRows(int elementCount, int opportunityCount)
    {
        ElementCount = elementCount;
        OpportunityCount = opportunityCount;
    }

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Number of elements, m.</summary>
    public int ElementCount { get; }

    /// <summary>Number of opportunities of the kind, n.</summary>
    public int OpportunityCount { get; }

    /// <summary>Reads the rows of a dataset. Groups of people are not read.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="kind">Kind of opportunity.</param>
    /// <param name="weights">Weights of a state; the ranker must use the same.</param>
    /// <exception cref="RowException">An element names a protected attribute, or a value is not within 0 to 1.</exception>
    public static ExpectedOutcomeRows Of(ObservationSet set, string kind, StateOptions weights)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(weights);
        ProtectedElements.Refuse(set.Elements);
        var own = Enumerable
            .Range(0, set.Opportunities.Length)
            .Where(o => string.Equals(ElementKinds.Of(set.Opportunities[o].Id), kind, StringComparison.Ordinal))
            .ToArray();
        var rows = new ExpectedOutcomeRows(set.Elements.Length, own.Length);
        if (own.Length == 0)
            return rows;
        var weighted = new StateWeighting(weights, set.Elements);
        var ownOnly = set.Info.Values is not null;
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var outcome in LastOutcomes.Of(set))
        {
            var opportunity = outcome.Opportunity - own[0];
            if (
                opportunity < 0
                || opportunity >= own.Length
                || !outcome.Kind.Meaning().IsOutcome
                || Value(outcome, ownOnly) is not { } value
            )
                continue;
            if (!(value is >= 0f and <= 1f))
                throw new RowException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"state '{set.States[outcome.State].Id}' has an outcome of value {value} at "
                            + $"'{set.Opportunities[outcome.Opportunity].Id}'; needed: 0 to 1; correct the row"
                    )
                );
            var key = set.States[outcome.State].PersonKey;
            if (!people.TryGetValue(key, out var person))
                people.Add(key, person = people.Count);
            rows.Add(
                weighted.Of([.. set.States[outcome.State].Elements.Select(e => (e.Element, e.Weight))]),
                (outcome.State, person, opportunity, value, outcome.RecommendedRank is not null)
            );
        }

        return rows;
    }

    /// <summary>The rows of the selected states, in the same order.</summary>
    public ExpectedOutcomeRows Where(Func<int, bool> state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var chosen = new ExpectedOutcomeRows(ElementCount, OpportunityCount);
        for (var row = 0; row < Count; row++)
        {
            if (!state(_rows[row].State))
                continue;
            chosen._elements.AddRange(Elements(row));
            chosen._weights.AddRange(Weights(row));
            chosen._start.Add(chosen._elements.Count);
            chosen._rows.Add(_rows[row]);
        }

        return chosen;
    }

    /// <summary>Index in the dataset of a row's state.</summary>
    public int State(int row) => _rows[row].State;

    /// <summary>Person of a row: any number that is the same for all rows of one person.</summary>
    public int Person(int row) => _rows[row].Person;

    /// <summary>Opportunity of a row, from 0 within the kind.</summary>
    public int Opportunity(int row) => _rows[row].Opportunity;

    /// <summary>Outcome value of a row, 0 to 1.</summary>
    public float Value(int row) => _rows[row].Value;

    /// <summary>True if the opportunity had been recommended.</summary>
    public bool Recommended(int row) => _rows[row].Recommended;

    /// <summary>Element ids of a row, ascending.</summary>
    public ReadOnlySpan<int> Elements(int row) => CollectionsMarshal.AsSpan(_elements)[_start[row].._start[row + 1]];

    /// <summary>Weights of a row's elements, in the same order.</summary>
    public ReadOnlySpan<float> Weights(int row) => CollectionsMarshal.AsSpan(_weights)[_start[row].._start[row + 1]];

    // A wage change counts only if the row gives it; the default values of the outcome kinds are on another scale.
    private static float? Value(ObservedOutcome outcome, bool ownOnly) => ownOnly ? outcome.Value : outcome.Worth;

    private void Add((int Id, float Weight)[] elements, (int State, int Person, int Opportunity, float Value, bool Recommended) row)
    {
        foreach (var (id, weight) in elements)
        {
            _elements.Add(id);
            _weights.Add(weight);
        }

        _start.Add(_elements.Count);
        _rows.Add(row);
    }
}
