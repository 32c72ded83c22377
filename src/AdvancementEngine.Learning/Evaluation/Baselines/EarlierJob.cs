using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>Back to an occupation held before, the latest first; after those, what is popular.</summary>
public sealed class EarlierJob : IListScorer
{
    private readonly int[] _earlier;
    private readonly Popularity _popularity;
    private readonly float _scale;

    /// <summary>Counts what is popular.</summary>
    /// <param name="rows">Rows to count.</param>
    /// <param name="elements">Which elements tell occupations held before; their weight tells how lately.</param>
    public EarlierJob(TrainingRows rows, CareerElements elements)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(elements);
        _earlier = elements.Earlier;
        _popularity = new Popularity(rows);
        _scale = 1f / (rows.TargetEntries + 1);
    }

    /// <inheritdoc/>
    public string Name => "return to an earlier job";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        _popularity.Score(elements, weights, scores);
        for (var o = 0; o < scores.Length; o++)
            scores[o] *= _scale;
        for (var i = 0; i < elements.Length; i++)
        {
            if (_earlier[elements[i]] is >= 0 and var before)
                scores[before] = 1 + weights[i];
        }
    }
}
