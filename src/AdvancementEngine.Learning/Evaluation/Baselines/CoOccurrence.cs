using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>Share of people with an element who went on to each opportunity, averaged over the elements of a state.</summary>
public sealed class CoOccurrence : IListScorer
{
    private const float Smoothing = 5f;
    private readonly float[] _share;
    private readonly int _opportunities;

    /// <summary>Counts pairs; shares of rare elements are shrunk toward the overall share.</summary>
    public CoOccurrence(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _opportunities = rows.OpportunityCount;
        var total = new double[_opportunities];
        var pairs = new float[rows.ElementCount * _opportunities];
        var had = new int[rows.ElementCount];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var target in rows.Targets(row))
                total[target]++;
            foreach (var element in rows.Elements(row))
            {
                had[element]++;
                foreach (var target in rows.Targets(row))
                    pairs[(element * _opportunities) + target]++;
            }
        }

        _share = pairs;
        for (var e = 0; e < had.Length; e++)
        {
            for (var o = 0; o < _opportunities; o++)
                _share[(e * _opportunities) + o] = (float)(
                    (pairs[(e * _opportunities) + o] + (Smoothing * total[o] / rows.Count)) / (had[e] + Smoothing)
                );
        }
    }

    /// <inheritdoc/>
    public string Name => "co-occurrence";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        scores.Clear();
        foreach (var element in elements)
        {
            for (var o = 0; o < _opportunities; o++)
                scores[o] += _share[(element * _opportunities) + o];
        }
    }
}
