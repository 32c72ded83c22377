using System.Buffers;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation.Baselines;

/// <summary>What came next for the most similar people: cosine over elements, with votes weighted by similarity.</summary>
public sealed class NearestNeighbors : IListScorer
{
    private readonly TrainingRows _rows;
    private readonly List<int>[] _holders;
    private readonly int _neighbors;

    /// <summary>Indexes the rows by element.</summary>
    /// <param name="rows">The people who can be neighbors.</param>
    /// <param name="neighbors">How many vote.</param>
    public NearestNeighbors(TrainingRows rows, int neighbors = 200)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _rows = rows;
        _neighbors = neighbors;
        _holders = [.. Enumerable.Range(0, rows.ElementCount).Select(_ => new List<int>())];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var element in rows.Elements(row))
                _holders[element].Add(row);
        }
    }

    /// <inheritdoc/>
    public string Name => $"{_neighbors} nearest neighbors";

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        scores.Clear();
        var shared = ArrayPool<int>.Shared.Rent(_rows.Count);
        Array.Clear(shared, 0, _rows.Count);
        foreach (var element in elements)
        {
            foreach (var row in _holders[element])
                shared[row]++;
        }

        // Rows come in ascending order and the earlier of equals is kept, so a row no better than the worst kept one can be skipped.
        var near = new PriorityQueue<int, (float Similarity, int Row)>(_neighbors + 1);
        var worst = 0f;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (shared[row] == 0)
                continue;
            var similarity = shared[row] / MathF.Sqrt((float)elements.Length * _rows.Elements(row).Length);
            if (near.Count < _neighbors)
                near.Enqueue(row, (similarity, -row));
            else if (similarity > worst)
                near.EnqueueDequeue(row, (similarity, -row));
            else
                continue;
            if (near.Count == _neighbors && near.TryPeek(out _, out var last))
                worst = last.Similarity;
        }

        ArrayPool<int>.Shared.Return(shared);

        // Dequeued in ascending order of similarity, so every score is a sum in a fixed order.
        while (near.TryDequeue(out var row, out var key))
        {
            foreach (var target in _rows.Targets(row))
                scores[target] += key.Similarity;
        }
    }
}
