using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>What came next for people in the same occupation, backing off to its minor group, its major group and popularity if few were
/// observed.</summary>
public sealed class Markov : IListScorer
{
    private readonly CareerElements _elements;
    private readonly float[] _popularity;
    private readonly Dictionary<int, float[]> _shares = [];

    /// <summary>Counts moves.</summary>
    /// <param name="rows">Rows to count.</param>
    /// <param name="elements">Which elements give the occupation and its groups.</param>
    public Markov(TrainingRows rows, CareerElements elements)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(elements);
        _elements = elements;
        var all = new Dictionary<int, float[]>();
        _popularity = new float[rows.OpportunityCount];
        var parent = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var levels = Levels(rows.Elements(row));
            foreach (var target in rows.Targets(row))
            {
                _popularity[target]++;
                foreach (var level in levels)
                    (all.TryGetValue(level, out var counts) ? counts : all[level] = new float[rows.OpportunityCount])[target]++;
            }

            for (var i = 0; i < levels.Count; i++)
                parent[levels[i]] = i + 1 < levels.Count ? levels[i + 1] : -1;
        }

        Normalize(_popularity);
        foreach (var level in all.Keys.Order())
            Share(level, all, parent);
    }

    /// <inheritdoc/>
    public string Name => "Markov with backoff";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        foreach (var level in Levels(elements))
        {
            if (!_shares.TryGetValue(level, out var shares))
                continue;
            shares.CopyTo(scores);
            return;
        }

        _popularity.CopyTo(scores);
    }

    // Occupation, minor group, major group: the narrowest first, as far as the state gives them.
    private List<int> Levels(ReadOnlySpan<int> elements)
    {
        int[] found =
        [
            CareerElements.First(elements, e => _elements.Current[e] >= 0),
            CareerElements.First(elements, e => _elements.Minor[e]),
            CareerElements.First(elements, e => _elements.Major[e]),
        ];
        return [.. found.Where(e => e >= 0)];
    }

    // Witten and Bell: the more distinct next occupations were observed, the more weight the wider group keeps.
    private float[] Share(int level, Dictionary<int, float[]> all, Dictionary<int, int> parent)
    {
        if (_shares.TryGetValue(level, out var known))
            return known;
        var wider = parent[level] is >= 0 and var above ? Share(above, all, parent) : _popularity;
        var counts = all[level];
        var types = counts.Count(c => c > 0);
        var total = counts.Sum();
        return _shares[level] = [.. counts.Select((count, o) => (count + (types * wider[o])) / (total + types))];
    }

    private static void Normalize(float[] counts)
    {
        var sum = counts.Sum();
        for (var o = 0; o < counts.Length; o++)
            counts[o] /= sum;
    }
}
