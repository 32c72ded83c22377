using AdvancementEngine.Catalog;
using AdvancementEngine.Observations;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Observations of one kind of opportunity as training rows: a row for each state with an outcome.</summary>
/// <param name="Kind">Kind of opportunity, for example <c>occupation</c>.</param>
/// <param name="Rows">Rows; element e is element e of the set, opportunity o is opportunity <paramref name="FirstOpportunity"/> + o of the
/// set.</param>
/// <param name="States">State of the dataset for each row.</param>
/// <param name="FirstOpportunity">Index in the dataset of the kind's first opportunity.</param>
public sealed record ObservedRows(string Kind, TrainingRows Rows, int[] States, int FirstOpportunity)
{
    /// <summary>Kinds of opportunity in a dataset, in ordinal order.</summary>
    public static IReadOnlyList<string> Kinds(ObservationSet set) =>
        [.. set.Opportunities.Select(o => ElementKinds.Of(o.Id)).Distinct(StringComparer.Ordinal)];

    /// <summary>Rows of one kind.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="kind">Kind of opportunity.</param>
    /// <param name="weights">Weights of a state; the ranker must use the same.</param>
    /// <param name="recommended">False leaves out outcomes of opportunities that had been recommended.</param>
    /// <exception cref="RowException">A state contains its own outcome, or no state has an outcome.</exception>
    public static ObservedRows Of(ObservationSet set, string kind, StateOptions weights, bool recommended = true)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(weights);
        ProtectedElements.Refuse(set.Elements);
        var first = FirstOf(set, kind, out var count);
        var weighted = new StateWeighting(weights, set.Elements);
        var heldBy = HeldBy(set, first, count);
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        var builder = new TrainingRowsBuilder(set.Elements.Length, count);
        var states = new List<int>();
        var targets = Targets(set, first, count, recommended);
        for (var s = 0; s < set.States.Count; s++)
        {
            if (!targets.TryGetValue(s, out var own))
                continue;
            var state = set.States[s];
            if (!people.TryGetValue(state.PersonKey, out var person))
                people.Add(state.PersonKey, person = people.Count);
            int[] held = [.. state.Elements.Where(e => heldBy.ContainsKey(e.Element)).Select(e => heldBy[e.Element])];
            foreach (var target in own.Keys.Where(held.Contains))
                throw new RowException(
                    $"state '{state.Id}' contains its own outcome '{set.Opportunities[first + target].Id}'; needed: states without what "
                        + $"came next; remove the element or the outcome"
                );
            builder.Add(
                person,
                0,
                weighted.Of([.. state.Elements.Select(e => (e.Element, e.Weight))]),
                [.. own.Select(t => (t.Key, t.Value))],
                held
            );
            states.Add(s);
        }

        if (states.Count == 0)
            throw new RowException($"no state has a usable outcome of kind '{kind}'; needed: at least one; add more data");
        return new ObservedRows(kind, builder.Build(), [.. states], first);
    }

    /// <summary>The selected rows.</summary>
    public ObservedRows Select(IReadOnlyList<int> rows) =>
        this with
        {
            Rows = Rows.Select(rows),
            States = [.. rows.Select(r => States[r])],
        };

    private static int FirstOf(ObservationSet set, string kind, out int count)
    {
        var own = Enumerable
            .Range(0, set.Opportunities.Length)
            .Where(o => string.Equals(ElementKinds.Of(set.Opportunities[o].Id), kind, StringComparison.Ordinal))
            .ToArray();
        count = own.Length;
        return count > 0
            ? own[0]
            : throw new RowException(
                $"the observations have no opportunity of kind '{kind}'; needed: one of {string.Join(", ", Kinds(set))}; correct the kind"
            );
    }

    private static Dictionary<int, int> HeldBy(ObservationSet set, int first, int count)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var o = 0; o < count; o++)
            index.Add(set.Opportunities[first + o].Id, o);
        return Enumerable
            .Range(0, set.Elements.Length)
            .Where(e => index.ContainsKey(set.Elements[e].Id))
            .ToDictionary(e => e, e => index[set.Elements[e].Id]);
    }

    private static Dictionary<int, SortedDictionary<int, float>> Targets(ObservationSet set, int first, int count, bool recommended)
    {
        var targets = new Dictionary<int, SortedDictionary<int, float>>();
        foreach (var outcome in LastOutcomes.Of(set))
        {
            var o = outcome.Opportunity - first;
            var weight = outcome.Kind.Meaning().Weight;
            if (o < 0 || o >= count || weight <= 0 || (!recommended && outcome.RecommendedRank is not null))
                continue;
            if (!targets.TryGetValue(outcome.State, out var own))
                targets[outcome.State] = own = [];
            own.Add(o, weight);
        }

        return targets;
    }
}
