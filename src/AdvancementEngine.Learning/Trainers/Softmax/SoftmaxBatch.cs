using AdvancementEngine.Learning.Datasets;

namespace AdvancementEngine.Learning.Trainers.Softmax;

/// <summary>Rows of one list in one step, with an index from each of their elements to the rows.</summary>
internal sealed class SoftmaxBatch
{
    private SoftmaxBatch(int list, int[] rows, int[] elements, int[] elementStart, int[] rowOf, float[] weightOf)
    {
        List = list;
        Rows = rows;
        Elements = elements;
        ElementStart = elementStart;
        RowOf = rowOf;
        WeightOf = weightOf;
    }

    public int List { get; }

    public int[] Rows { get; }

    /// <summary>Elements of these rows, ascending, each once.</summary>
    public int[] Elements { get; }

    /// <summary>Where the entries of Elements[i] start in <see cref="RowOf"/>; one more at the end.</summary>
    public int[] ElementStart { get; }

    /// <summary>Positions in <see cref="Rows"/>, ascending within an element.</summary>
    public int[] RowOf { get; }

    public float[] WeightOf { get; }

    public int Blocks => (Rows.Length + SoftmaxKernels.Lanes - 1) / SoftmaxKernels.Lanes;

    public static SoftmaxBatch Of(TrainingRows rows, int list, ReadOnlySpan<int> chosen)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var row in chosen)
        {
            foreach (var element in rows.Elements(row))
                counts[element] = counts.GetValueOrDefault(element) + 1;
        }

        var elements = counts.Keys.ToArray();
        var start = new int[elements.Length + 1];
        var slot = new Dictionary<int, int>(elements.Length);
        for (var i = 0; i < elements.Length; i++)
        {
            start[i + 1] = start[i] + counts[elements[i]];
            slot[elements[i]] = i;
        }

        var rowOf = new int[start[^1]];
        var weightOf = new float[start[^1]];
        var next = start.ToArray();
        for (var at = 0; at < chosen.Length; at++)
        {
            var ids = rows.Elements(chosen[at]);
            var weights = rows.ElementWeights(chosen[at]);
            for (var i = 0; i < ids.Length; i++)
            {
                var place = next[slot[ids[i]]]++;
                rowOf[place] = at;
                weightOf[place] = weights[i];
            }
        }

        return new SoftmaxBatch(list, chosen.ToArray(), elements, start, rowOf, weightOf);
    }
}
