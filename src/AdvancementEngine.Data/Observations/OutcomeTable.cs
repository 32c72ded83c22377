using System.Globalization;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>Outcomes from their file.</summary>
internal sealed class OutcomeTable(ObservationFolder folder)
{
    public List<ObservedOutcome> Read(StateTable states, Dictionary<string, int> opportunities)
    {
        var outcomes = new List<ObservedOutcome>();
        var seen = new HashSet<(int, int, OutcomeKind)>();
        using var rows = new ObservationRows(folder, ObservationFormat.OutcomesFile, ObservationFormat.OutcomeColumns);
        foreach (var row in rows)
        {
            var before = folder.Problems.Count;
            if (!states.TryFind(row[0], out var state))
                rows.Bad(
                    row,
                    0,
                    $"unknown state {DataProblem.Quote(row[0])}",
                    $"a state of {ObservationFormat.StatesFile}",
                    "add the state or remove the row"
                );
            if (!opportunities.TryGetValue(row[1], out var opportunity))
                rows.Bad(
                    row,
                    1,
                    $"unknown opportunity {DataProblem.Quote(row[1])}",
                    $"an opportunity of {ObservationFormat.OpportunitiesFile}",
                    "add the opportunity or remove the row"
                );
            if (!OutcomeKinds.TryParse(row[2], out var kind))
                rows.Bad(
                    row,
                    2,
                    DataProblem.Quote(row[2]),
                    $"one of {string.Join(", ", OutcomeKinds.Table.Select(m => m.Code))}",
                    "correct the cell"
                );
            var value = rows.Number(row, 3);
            var date = rows.Date(row, 4);
            if (folder.Problems.Count == before && value is null && kind.Meaning().Value is null)
                rows.Bad(row, 3, "nothing", $"a value, because '{row[2]}' has no default value", "fill in the cell");
            if (folder.Problems.Count == before && date is { } when && states.AsOf(state) is { } asOf && when < asOf)
                rows.Bad(
                    row,
                    4,
                    row[4],
                    $"a date on or after the state's as-of date, "
                        + $"{asOf.ToString(ObservationFormat.DateFormat, CultureInfo.InvariantCulture)}",
                    "correct the date: a state must not include its outcome"
                );
            int? rank = null;
            if (row[5].Length > 0)
            {
                if (int.TryParse(row[5], NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0)
                    rank = given;
                else
                    rows.Bad(row, 5, DataProblem.Quote(row[5]), "a whole number from 1, or an empty cell", "correct the cell");
            }

            if (folder.Problems.Count != before)
                continue;
            if (seen.Add((state, opportunity, kind)))
                outcomes.Add(new ObservedOutcome(state, opportunity, kind, value, date, rank));
            else
                rows.Bad(row, 1, "the same outcome twice", "each state, opportunity and outcome once", "remove one of the rows");
        }

        if (outcomes.Count == 0 && folder.Problems.Count == 0)
            folder.Problems.Add(
                new DataProblem(
                    Path.Combine(folder.Path, ObservationFormat.OutcomesFile),
                    0,
                    null,
                    "no outcomes",
                    "at least one",
                    "add the rows"
                )
            );
        return outcomes;
    }
}
