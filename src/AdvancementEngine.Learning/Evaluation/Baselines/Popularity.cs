using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>How often each opportunity came next, the same for everyone.</summary>
public sealed class Popularity : IListScorer
{
    private readonly float[] _counts;

    /// <summary>Counts targets.</summary>
    public Popularity(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _counts = new float[rows.OpportunityCount];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var target in rows.Targets(row))
                _counts[target]++;
        }
    }

    /// <inheritdoc/>
    public string Name => "popularity";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores) => _counts.CopyTo(scores);
}
