using AdvancementEngine.Data.Records;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Observations;

/// <summary>States and their elements, from their two files.</summary>
internal sealed class StateTable(ObservationFolder folder)
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Person, DateOnly? AsOf)> _states = [];
    private readonly List<List<WeightedElement>> _elements = [];

    public bool TryFind(string state, out int index) => _index.TryGetValue(state, out index);

    public DateOnly? AsOf(int state) => _states[state].AsOf;

    public void Read()
    {
        using var rows = new ObservationRows(folder, ObservationFormat.StatesFile, ObservationFormat.StateColumns);
        foreach (var row in rows)
        {
            if (row[0].Length == 0)
                rows.Bad(row, 0, "nothing", "a name for the state", "fill in the cell");
            else if (!_index.TryAdd(row[0], _states.Count))
                rows.Bad(row, 0, $"{DataProblem.Quote(row[0])} twice", "each state once", "remove one of the rows");
            else
            {
                // Fixed-width exports pad ids; otherwise the same person with and without blanks could be in both training and test.
                var person = PersonIds.Clean(row[1]);
                if (person.Length == 0)
                    rows.Bad(row, 1, "nothing", "the person this state belongs to", "fill in the cell");
                else if (PersonIds.HasHidden(person))
                    rows.Bad(
                        row,
                        1,
                        DataProblem.Quote(person),
                        "an id without tabs, line breaks, no-break spaces or invisible characters",
                        "write the id as in the other rows"
                    );
                _states.Add((row[0], person, rows.Date(row, 2)));
                _elements.Add([]);
            }
        }

        if (_states.Count == 0 && folder.Problems.Count == 0)
            folder.Problems.Add(
                new DataProblem(
                    Path.Combine(folder.Path, ObservationFormat.StatesFile),
                    0,
                    null,
                    "no states",
                    "at least one",
                    "add the rows"
                )
            );
    }

    public void ReadElements(Dictionary<string, int> elements)
    {
        using var rows = new ObservationRows(folder, ObservationFormat.StateElementsFile, ObservationFormat.StateElementColumns);
        foreach (var row in rows)
        {
            if (!TryFind(row[0], out var state))
            {
                rows.Bad(
                    row,
                    0,
                    $"unknown state {DataProblem.Quote(row[0])}",
                    $"a state of {ObservationFormat.StatesFile}",
                    "add the state or remove the row"
                );
                continue;
            }

            if (!elements.TryGetValue(row[1], out var element))
            {
                rows.Bad(
                    row,
                    1,
                    $"unknown element {DataProblem.Quote(row[1])}",
                    $"an element of {ObservationFormat.ElementsFile}",
                    "add the element or remove the row"
                );
                continue;
            }

            if (rows.Number(row, 2) is not { } weight)
            {
                if (row[2].Length == 0)
                    rows.Bad(row, 2, "nothing", "a weight", "fill in the cell; use 1 by default");
            }
            else if (weight <= 0)
            {
                rows.Bad(row, 2, DataProblem.Quote(row[2]), "a weight greater than 0", "correct the weight or remove the row");
            }
            else if (_elements[state].Exists(e => e.Element == element))
            {
                rows.Bad(
                    row,
                    1,
                    $"{DataProblem.Quote(row[1])} twice for state {DataProblem.Quote(row[0])}",
                    "each element once per state",
                    "remove one of the rows"
                );
            }
            else
            {
                _elements[state].Add(new WeightedElement(element, weight));
            }
        }
    }

    public List<ObservedState> Build()
    {
        var states = new List<ObservedState>(_states.Count);
        for (var s = 0; s < _states.Count; s++)
        {
            var own = _elements[s];
            own.Sort((a, b) => a.Element.CompareTo(b.Element));
            states.Add(new ObservedState(_states[s].Id, _states[s].Person, _states[s].AsOf, [.. own]));
        }

        return states;
    }
}
