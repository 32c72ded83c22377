using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Moves between title families in public payrolls, as evidence for the direction of ladder steps. Counts below
/// <see cref="ObservedMoves.FewestPublished"/> do not enter the catalog.</summary>
internal sealed class PayrollMoves
{
    private const string Source = "Public payrolls of seven states and systems, 2007 to 2024, by family of titles";
    private const string Families = "observed-families.csv";

    private readonly Dictionary<(string From, string To), int> _moves = [];
    private readonly Dictionary<(string From, string To), float> _pay = [];
    private readonly Dictionary<string, string> _familyOf;

    private PayrollMoves(Dictionary<string, string> familyOf) => _familyOf = familyOf;

    /// <summary>Reads <c>family_moves.csv</c> and <c>title_moves.csv</c> of a folder, and our map of families to occupations.</summary>
    public static PayrollMoves Read(string folder, CuratedFiles ours)
    {
        var read = new PayrollMoves(
            ours.Read(
                    Families,
                    ["family", "occupation", "reason"],
                    row =>
                    {
                        _ = row.Required("reason");
                        return KeyValuePair.Create(row.Required("occupation"), row.Required("family"));
                    }
                )
                .ToDictionary(StringComparer.Ordinal)
        );
        using (var table = Table.Open(Path.Combine(folder, "family_moves.csv"), "from_family", "to_family", "moves"))
        {
            foreach (var row in table.Rows())
                read._moves[(row.Required("from_family"), row.Required("to_family"))] = (int)row.Between("moves", 0, 1_000_000);
        }

        read.ReadPay(Path.Combine(folder, "title_moves.csv"));
        return read;
    }

    /// <summary>A step with its observed moves, if there are at least ten.</summary>
    /// <exception cref="DataException">A step up that people take far more often in the opposite direction.</exception>
    public LadderStep With(LadderStep step, TableRow row)
    {
        if (!_familyOf.TryGetValue(step.From, out var from) || !_familyOf.TryGetValue(step.To, out var to) || from == to)
            return step;
        var seen = _moves.GetValueOrDefault((from, to));
        var back = _moves.GetValueOrDefault((to, from));
        if (step.Kind == StepKind.Up && back >= ObservedMoves.FewestPublished && back >= seen * LevelThresholds.BackwardContradicts)
            throw row.Bad(
                "kind",
                $"fewer than {LevelThresholds.BackwardContradicts} moves back for each move up (observed in public payrolls)",
                "make it 'lateral' or 'back', or remove the row"
            );
        if (seen < ObservedMoves.FewestPublished)
            return step;
        float? pay = _pay.TryGetValue((from, to), out var ratio) ? ratio : null;
        return step with { Observed = new(seen, back < ObservedMoves.FewestPublished ? 0 : back, pay, Source) };
    }

    // The median over moves: each pair of titles has its own median, which is used for all its moves.
    private void ReadPay(string path)
    {
        var ratios = new Dictionary<(string, string), List<(float Ratio, int Moves)>>();
        using var table = Table.Open(path, "from_family", "to_family", "n_clean", "median_pay_ratio");
        foreach (var row in table.Rows())
        {
            if (row.Float("median_pay_ratio") is not { } ratio || row.Float("n_clean") is not { } moves || moves < 1)
                continue;
            var key = (row.Text("from_family"), row.Text("to_family"));
            if (!ratios.TryGetValue(key, out var list))
                ratios.Add(key, list = []);
            list.Add((ratio, (int)moves));
        }

        foreach (var (key, list) in ratios)
        {
            list.Sort();
            var half = (list.Sum(r => r.Moves) + 1) / 2;
            var sum = 0;
            _pay[key] = list.First(r => (sum += r.Moves) >= half).Ratio;
        }
    }
}
