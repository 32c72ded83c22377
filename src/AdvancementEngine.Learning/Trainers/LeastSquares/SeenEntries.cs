using AdvancementEngine.Learning.Datasets;

namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>Entries of each row (or each column), ascending.</summary>
internal sealed class SeenEntries
{
    private readonly int[] _start;
    private readonly int[] _seen;
    private readonly float[] _weights;

    private SeenEntries(int count, IEnumerable<(int Owner, int Other, float Weight)> entries, int total)
    {
        _start = new int[count + 1];
        _seen = new int[total];
        _weights = new float[total];
        var at = 0;
        foreach (var (owner, other, weight) in entries)
        {
            if (!(weight > 0))
                throw new RowException(
                    $"an entry of row {owner} weighs {weight}; needed: a number greater than 0; correct or remove the entry"
                );
            _start[owner + 1]++;
            _seen[at] = other;
            _weights[at++] = weight;
        }

        for (var i = 0; i < count; i++)
            _start[i + 1] += _start[i];
    }

    public int Count => _start.Length - 1;

    public static SeenEntries ByRow(Ratings entries) =>
        new(entries.Rows, entries.Entries.ToArray().Select(e => (e.Row, e.Column, e.Value)), entries.Count);

    public static SeenEntries ByColumn(Ratings entries) =>
        new(
            entries.Columns,
            entries.Entries.ToArray().OrderBy(e => e.Column).ThenBy(e => e.Row).Select(e => (e.Column, e.Row, e.Value)),
            entries.Count
        );

    public ReadOnlySpan<int> Seen(int owner) => _seen.AsSpan(_start[owner].._start[owner + 1]);

    public ReadOnlySpan<float> Weights(int owner) => _weights.AsSpan(_start[owner].._start[owner + 1]);
}
