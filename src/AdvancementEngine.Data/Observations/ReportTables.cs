using System.Globalization;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>The files that only reports read: subsets of states, and pay of opportunities. Both are optional.</summary>
internal sealed class ReportTables(ObservationFolder folder)
{
    public List<StateSubset> Subsets(StateTable states)
    {
        var subsets = new List<StateSubset>();
        if (!ObservationRows.Exists(folder.Path, ObservationFormat.SubsetsFile))
            return subsets;
        using var rows = new ObservationRows(folder, ObservationFormat.SubsetsFile, ObservationFormat.SubsetColumns);
        foreach (var row in rows)
        {
            if (states.TryFind(row[0], out var state))
                subsets.Add(new StateSubset(state, row[1]));
            else
                rows.Bad(
                    row,
                    0,
                    $"unknown state {DataProblem.Quote(row[0])}",
                    $"a state of {ObservationFormat.StatesFile}",
                    "add the state or remove the row"
                );
        }

        return subsets;
    }

    public List<OpportunityPay> Pay(Dictionary<string, int> opportunities)
    {
        var pay = new List<OpportunityPay>();
        if (!ObservationRows.Exists(folder.Path, ObservationFormat.PayFile))
            return pay;
        using var rows = new ObservationRows(folder, ObservationFormat.PayFile, ObservationFormat.PayColumns);
        foreach (var row in rows)
        {
            if (!opportunities.TryGetValue(row[0], out var opportunity))
                rows.Bad(
                    row,
                    0,
                    $"unknown opportunity {DataProblem.Quote(row[0])}",
                    $"an opportunity of {ObservationFormat.OpportunitiesFile}",
                    "add the opportunity or remove the row"
                );
            else if (rows.Number(row, 1) is not >= 0)
                rows.Bad(row, 1, DataProblem.Quote(row[1]), "an amount of 0 or more", "correct the cell");
            else if (
                !int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var people)
                || people < OpportunityPay.FewestPeople
            )
                rows.Bad(
                    row,
                    2,
                    DataProblem.Quote(row[2]),
                    $"at least {OpportunityPay.FewestPeople} people",
                    "remove the row: figures for fewer people are not shown"
                );
            else
                pay.Add(new OpportunityPay(opportunity, rows.Number(row, 1)!.Value, people));
        }

        return pay;
    }
}
