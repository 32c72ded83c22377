using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Learning.Trainers.Softmax;

internal static class SoftmaxBatches
{
    /// <summary>Divides rows, in random order, into batches of one list each.</summary>
    public static List<SoftmaxBatch> Of(TrainingRows rows, int size, TrainingDraws draws)
    {
        var batches = new List<SoftmaxBatch>();
        var order = Enumerable.Range(0, rows.Count).ToArray();
        draws.Shuffle<int>(order);
        return Deal(rows, size, order, batches);
    }

    /// <summary>Divides rows into batches in their original order.</summary>
    public static List<SoftmaxBatch> InOrder(TrainingRows rows, int size) => Deal(rows, size, [.. Enumerable.Range(0, rows.Count)], []);

    public static double TargetWeight(TrainingRows rows)
    {
        var total = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var weight in rows.TargetWeights(row))
                total += weight;
        }

        return total;
    }

    private static List<SoftmaxBatch> Deal(TrainingRows rows, int size, int[] order, List<SoftmaxBatch> batches)
    {
        for (var list = 0; list < rows.ListCount; list++)
        {
            var own = order.Where(row => rows.List(row) == list).ToArray();
            for (var at = 0; at < own.Length; at += size)
                batches.Add(SoftmaxBatch.Of(rows, list, own.AsSpan(at, Math.Min(size, own.Length - at))));
        }

        return batches;
    }
}
