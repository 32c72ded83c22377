using AdvancementEngine.Learning.Datasets;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Opportunities among the first five of each row, for coverage and for recall by opportunity instead of by person.</summary>
internal sealed class TopPlaces
{
    /// <summary>Number of places that count.</summary>
    public const int Places = 5;

    private readonly TrainingRows _rows;
    private readonly int[] _first;
    private readonly int[] _asked;
    private readonly int[] _hit;

    public TopPlaces(TrainingRows rows)
    {
        _rows = rows;
        _first = new int[rows.Count * Places];
        _asked = new int[rows.OpportunityCount];
        _hit = new int[rows.OpportunityCount];
    }

    public double Coverage { get; private set; }

    public double MacroRecall { get; private set; }

    public IReadOnlyList<(int Asked, double? Recall)> Labels =>
        [.. _asked.Select((asked, o) => (asked, asked == 0 ? (double?)null : _hit[o] / (double)asked))];

    /// <summary>The first places of a row; -1 if the list is shorter.</summary>
    public IEnumerable<int> Of(int row) => _first.Skip(row * Places).Take(Places);

    /// <summary>Stores the order of a row; safe to call from several threads.</summary>
    public void Keep(int row, ReadOnlySpan<int> order)
    {
        for (var at = 0; at < Places; at++)
            _first[(row * Places) + at] = at < order.Length ? order[at] : -1;
    }

    /// <summary>Counts after every row is stored.</summary>
    public void Gather()
    {
        var shown = new bool[_rows.OpportunityCount];
        foreach (var o in _first)
        {
            if (o >= 0)
                shown[o] = true;
        }

        for (var row = 0; row < _rows.Count; row++)
            Count(row, _asked, _hit);
        Coverage = shown.Count(s => s) / (double)shown.Length;
        MacroRecall = Mean(_asked, _hit);
    }

    public Interval MacroRecallInterval()
    {
        var dense = Bootstrap.Dense([.. Enumerable.Range(0, _rows.Count).Select(_rows.Person)], out var people);
        var rowsOf = new List<int>[people];
        for (var row = 0; row < dense.Length; row++)
            (rowsOf[dense[row]] ??= []).Add(row);
        return Bootstrap.Of(
            MacroRecall,
            people,
            1,
            draws =>
            {
                var asked = new int[_asked.Length];
                var hit = new int[_asked.Length];
                for (var i = 0; i < people; i++)
                {
                    foreach (var row in rowsOf[draws.Below(people)])
                        Count(row, asked, hit);
                }

                return Mean(asked, hit);
            }
        );
    }

    private void Count(int row, int[] asked, int[] hit)
    {
        var first = _first.AsSpan(row * Places, Places);
        foreach (var target in _rows.Targets(row))
        {
            asked[target]++;
            if (first.Contains(target))
                hit[target]++;
        }
    }

    private static double Mean(int[] asked, int[] hit)
    {
        var sum = 0.0;
        var labels = 0;
        for (var o = 0; o < asked.Length; o++)
        {
            if (asked[o] == 0)
                continue;
            sum += hit[o] / (double)asked[o];
            labels++;
        }

        return sum / labels;
    }
}
