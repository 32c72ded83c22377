using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Scoring;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>How well a scorer ranks, row by row, over the full list of opportunities (held ones left out).</summary>
public sealed class RankingMetrics
{
    private static readonly int[] s_recallAt = [1, 3, 5, 10];
    private static readonly int[] s_ndcgAt = [5, 10, 100];
    private readonly TopPlaces _first;

    private RankingMetrics(string scorer, TrainingRows rows)
    {
        Scorer = scorer;
        PerRow = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var k in s_recallAt)
            PerRow[$"recall@{k}"] = new double[rows.Count];
        foreach (var k in s_ndcgAt)
            PerRow[$"ndcg@{k}"] = new double[rows.Count];
        PerRow["mrr"] = new double[rows.Count];
        People = [.. Enumerable.Range(0, rows.Count).Select(rows.Person)];
        _first = new TopPlaces(rows);
    }

    /// <summary>Name of the scorer.</summary>
    public string Scorer { get; }

    /// <summary>Each metric's value by row: <c>recall@k</c> (relevant found among the first k, over all relevant), <c>ndcg@k</c> (binary
    /// gain), <c>mrr</c>.</summary>
    public SortedDictionary<string, double[]> PerRow { get; }

    /// <summary>The person of each row; intervals resample people.</summary>
    public IReadOnlyList<int> People { get; }

    /// <summary>Share of opportunities in anyone's first five. A count over the list, not a mean over people, so it has no
    /// interval.</summary>
    public double CoverageAt5 => _first.Coverage;

    /// <summary>Recall@5 averaged over opportunities instead of people.</summary>
    public double MacroRecallAt5 => _first.MacroRecall;

    /// <summary>Recall@5 of each opportunity: how many had it as an outcome, and for what share of them it was among the first five (null
    /// if no one had it).</summary>
    public IReadOnlyList<(int Asked, double? Recall)> Labels => _first.Labels;

    /// <summary>The opportunities in the first five places of a row; -1 if the list is shorter.</summary>
    public IEnumerable<int> FirstPlaces(int row) => _first.Of(row);

    /// <summary>Mean of a metric, rows in index order.</summary>
    public double Mean(string metric)
    {
        var sum = 0.0;
        foreach (var value in PerRow[metric])
            sum += value;
        return sum / PerRow[metric].Length;
    }

    /// <summary>A metric with its interval.</summary>
    public Interval Interval(string metric) => Bootstrap.Of(PerRow[metric], People);

    /// <summary>Macro recall@5 with its interval.</summary>
    public Interval MacroRecallInterval() => _first.MacroRecallInterval();

    /// <summary>This scorer minus another on the same rows.</summary>
    public Interval Minus(RankingMetrics other, string metric)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Bootstrap.Paired(PerRow[metric], other.PerRow[metric], People);
    }

    /// <summary>Ranks every row.</summary>
    public static RankingMetrics Of(TrainingRows rows, IListScorer scorer, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(scorer);
        var metrics = new RankingMetrics(scorer.Name, rows);
        new ParallelPartitioner(threads).Run(
            rows.Count,
            (from, to) =>
            {
                var scores = new float[rows.OpportunityCount];
                var order = new int[rows.OpportunityCount];
                for (var row = from; row < to; row++)
                    metrics.Evaluate(rows, row, scorer, scores, order);
            }
        );
        metrics._first.Gather();
        return metrics;
    }

    private void Evaluate(TrainingRows rows, int row, IListScorer scorer, float[] scores, int[] order)
    {
        scorer.Score(rows.Elements(row), rows.ElementWeights(row), scores);
        var held = rows.Held(row);
        var count = 0;
        for (var o = 0; o < scores.Length; o++)
        {
            if (held.BinarySearch(o) < 0)
                order[count++] = o;
        }

        order.AsSpan(0, count).Sort((a, b) => scores[a] != scores[b] ? scores[b].CompareTo(scores[a]) : a.CompareTo(b));
        var targets = rows.Targets(row);
        Span<int> ranks = targets.Length <= 64 ? stackalloc int[targets.Length] : new int[targets.Length];
        var found = 0;
        for (var at = 0; at < count && found < targets.Length; at++)
        {
            if (targets.BinarySearch(order[at]) >= 0)
                ranks[found++] = at + 1;
        }

        _first.Keep(row, order.AsSpan(0, count));
        foreach (var k in s_recallAt)
            PerRow[$"recall@{k}"][row] = Within(ranks[..found], k) / (double)targets.Length;
        foreach (var k in s_ndcgAt)
            PerRow[$"ndcg@{k}"][row] = Ndcg(ranks[..found], targets.Length, k);
        PerRow["mrr"][row] = found > 0 ? 1.0 / ranks[0] : 0;
    }

    private static int Within(ReadOnlySpan<int> ranks, int k)
    {
        var within = 0;
        foreach (var rank in ranks)
        {
            if (rank <= k)
                within++;
        }

        return within;
    }

    private static double Ndcg(ReadOnlySpan<int> ranks, int relevant, int k)
    {
        var gain = 0.0;
        foreach (var rank in ranks)
        {
            if (rank <= k)
                gain += 1 / Math.Log2(rank + 1);
        }

        var ideal = 0.0;
        for (var at = 1; at <= Math.Min(relevant, k); at++)
            ideal += 1 / Math.Log2(at + 1);
        return gain / ideal;
    }
}
