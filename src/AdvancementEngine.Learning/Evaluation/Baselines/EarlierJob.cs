using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>Return to an earlier occupation, most recent first; then the most popular ones.</summary>
public sealed class EarlierJob : IListScorer
{
    private readonly int[] _earlier;
    private readonly Popularity _popularity;
    private readonly float _scale;

    /// <summary>Counts popularity.</summary>
    /// <param name="rows">Rows to count.</param>
    /// <param name="elements">Which elements are earlier occupations; their weight says how recent they are.</param>
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
